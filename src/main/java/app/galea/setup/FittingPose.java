package app.galea.setup;

import app.galea.track.HeadAngles;
import java.util.Locale;

/** The poses of a fitting, in order. */
public enum FittingPose {
    AHEAD,
    CHIN_DOWN,
    TURN_LEFT,
    TURN_RIGHT;

    /** Turned this far, somebody has begun to take the pose. */
    private static final double TAKEN_DEG = 15;

    /** Nearer than this to straight ahead, the face is to the camera. */
    private static final double AHEAD_DEG = 25;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How far the head is turned the way the pose asks, against {@code ahead}, degrees. */
    double turnDeg(HeadAngles now, HeadAngles ahead) {
        return switch (this) {
            case AHEAD -> -Math.hypot(now.yawDeg(), now.pitchDeg());
            case CHIN_DOWN -> now.pitchDeg() - ahead.pitchDeg();
            case TURN_LEFT -> now.yawDeg() - ahead.yawDeg();
            case TURN_RIGHT -> ahead.yawDeg() - now.yawDeg();
        };
    }

    boolean isTaken(double turnDeg) {
        return this == AHEAD ? turnDeg >= -AHEAD_DEG : turnDeg >= TAKEN_DEG;
    }
}
