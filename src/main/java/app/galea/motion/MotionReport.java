package app.galea.motion;

import app.galea.anatomy.Side;
import app.galea.time.FrameTime;

/**
 * How both hands move. Immutable.
 *
 * @param measuredAt when these values were taken (every 0.5 s); the same until the next ones
 */
public record MotionReport(FrameTime measuredAt, HandMotion left, HandMotion right) {

    public HandMotion hand(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
