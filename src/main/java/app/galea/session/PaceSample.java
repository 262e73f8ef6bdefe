package app.galea.session;

import app.galea.anatomy.Side;
import app.galea.motion.HandMotion;
import app.galea.routine.Technique;
import app.galea.time.FrameTime;
import java.util.OptionalDouble;

/**
 * How one hand moved at one instant; taken every 0.5 s while it touches. Immutable.
 *
 * @param rhythmic whether a pace was found; otherwise "no rhythm"
 * @param cyclesPerMin 0 without rhythm
 */
public record PaceSample(
        double seconds,
        Side side,
        boolean rhythmic,
        double cyclesPerMin,
        Technique technique,
        double amplitudeMm,
        double speedCmPerSec,
        boolean planted) {

    static PaceSample of(FrameTime time, HandMotion motion) {
        return new PaceSample(
                time.seconds(),
                motion.side(),
                motion.rhythmic(),
                motion.rhythmic() ? motion.cyclesPerMin() : 0,
                motion.technique(),
                motion.amplitudeMm(),
                motion.speedCmPerSec(),
                motion.planted());
    }

    /** Empty: no rhythm. */
    public OptionalDouble pace() {
        return rhythmic ? OptionalDouble.of(cyclesPerMin) : OptionalDouble.empty();
    }
}
