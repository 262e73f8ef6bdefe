package app.galea.session;

import app.galea.track.Scene;

/** How long head and hands have been out of sight. Mutable; belongs to the session. */
final class Presence {

    private final double limitSeconds;
    private boolean headThere = true;
    private boolean handThere = true;
    private double headGoneSeconds;
    private double handsGoneSeconds;

    Presence(double limitSeconds) {
        this.limitSeconds = limitSeconds;
    }

    void advance(Scene scene, double seconds) {
        headThere = !scene.head().isLost();
        handThere = !scene.left().isLost() || !scene.right().isLost();
        headGoneSeconds = headThere ? 0 : headGoneSeconds + seconds;
        handsGoneSeconds = handThere ? 0 : handsGoneSeconds + seconds;
    }

    /** Whether somebody has been missing for too long. */
    boolean isLost(boolean needsHands) {
        return headGoneSeconds >= limitSeconds || (needsHands && handsGoneSeconds >= limitSeconds);
    }

    /** Whether everybody needed is there now. */
    boolean isBack(boolean needsHands) {
        return headThere && (!needsHands || handThere);
    }

    /** Counts anew from now. */
    void reset() {
        headGoneSeconds = 0;
        handsGoneSeconds = 0;
    }
}
