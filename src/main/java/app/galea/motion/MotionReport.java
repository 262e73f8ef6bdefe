package app.galea.motion;

import app.galea.anatomy.Side;
import app.galea.time.FrameTime;

/**
 * How both hands move. Immutable.
 *
 * @param measuredAt when these values were taken (every 0.5 s); the same until the next ones
 * @param tooSlow whether frames come too far apart for a pace to be told, which then is unknown
 */
public record MotionReport(FrameTime measuredAt, HandMotion left, HandMotion right, boolean tooSlow) {

    /** Of frames that come close enough. */
    public MotionReport(FrameTime measuredAt, HandMotion left, HandMotion right) {
        this(measuredAt, left, right, false);
    }

    public HandMotion hand(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
