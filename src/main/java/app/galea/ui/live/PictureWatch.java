package app.galea.ui.live;

import app.galea.observation.Observation.Signal;
import app.galea.time.FrameTime;
import app.galea.track.Scene;

/** Notices pictures that are black and cameras that are slow. Mutable; fed with every scene that is shown. */
final class PictureWatch {

    /** A covered lens gives less than this, a dark room more, of 255. */
    private static final double BLACK_LUMA = 8;

    private static final double BLACK_SECONDS = 2;

    /** Under this many pictures a second movements are missed. */
    private static final double SLOW_RATE = 12;

    private static final double SLOW_SECONDS = 4;

    /** How much a new interval counts in the mean. */
    private static final double NEWEST = 0.08;

    private boolean begun;
    private FrameTime last = FrameTime.ZERO;
    private long lastFrame;
    private double meanInterval = 1.0 / 30;
    private double blackSeconds;
    private double slowSeconds;

    /** @param frame number of the frame since the source was opened; frames nobody looked at count as well */
    void follow(Scene scene, long frame) {
        double since = begun ? Math.max(0, scene.time().since(last)) : 0;
        long frames = begun ? Math.max(1, frame - lastFrame) : 1;
        begun = true;
        last = scene.time();
        lastFrame = frame;
        boolean picture = scene.signal() == Signal.PICTURE;
        boolean black = picture && scene.head().isLost() && scene.picture().headLuma() < BLACK_LUMA;
        blackSeconds = black ? blackSeconds + since : 0;
        if (picture && since > 0 && since < 1) {
            meanInterval += NEWEST * (since / frames - meanInterval);
        }
        slowSeconds = picture && rate() < SLOW_RATE ? slowSeconds + since : 0;
    }

    boolean isBlack() {
        return blackSeconds >= BLACK_SECONDS;
    }

    boolean isSlow() {
        return slowSeconds >= SLOW_SECONDS;
    }

    /** Pictures a second that the camera gives. */
    double rate() {
        return 1 / Math.max(1e-3, meanInterval);
    }
}
