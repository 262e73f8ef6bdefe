package app.galea.session;

import app.galea.track.Scene;

/** For how long what was out of sight. Mutable; belongs to the summary. */
final class SightLog {

    private boolean begun;
    private double first;
    private double last;
    private double headLostSeconds;
    private double noHandSeconds;

    void advance(Scene scene) {
        double now = scene.time().seconds();
        if (!begun) {
            begun = true;
            first = now;
            last = now;
        }
        double seconds = now - last;
        last = now;
        if (scene.head().isLost()) {
            headLostSeconds += seconds;
        }
        if (scene.left().isLost() && scene.right().isLost()) {
            noHandSeconds += seconds;
        }
    }

    double seconds() {
        return last - first;
    }

    double headLostShare() {
        return share(headLostSeconds);
    }

    double noHandShare() {
        return share(noHandSeconds);
    }

    private double share(double part) {
        return seconds() > 0 ? part / seconds() : 0;
    }
}
