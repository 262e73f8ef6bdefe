package app.galea.motion;

import app.galea.anatomy.Side;
import app.galea.routine.Technique;
import java.util.OptionalDouble;

/**
 * How one hand moves now. Immutable. While {@code known} is false (no contact, or too short a one) the rest has no
 * meaning.
 *
 * @param known whether there is a value yet
 * @param rhythmic whether a pace was found; otherwise "no rhythm"
 * @param cyclesPerMin pace, 0 without rhythm
 * @param amplitudeMm a circle's radius, a glide's half length
 * @param speedCmPerSec stroke speed along the surface
 * @param planted whether the skin moves with the fingers
 * @param technique without rhythm: {@code HOLD}, {@code STROKE}, or {@code GLIDE} for a hand that moves about
 * @param sparc smoothness, never positive, closer to 0 is smoother; 0 while holding, when there is nothing to be smooth
 */
public record HandMotion(
        Side side,
        boolean known,
        Technique technique,
        boolean rhythmic,
        double cyclesPerMin,
        double amplitudeMm,
        double speedCmPerSec,
        boolean planted,
        double sparc) {

    public static HandMotion unknown(Side side) {
        return new HandMotion(side, false, Technique.HOLD, false, 0, 0, 0, true, 0);
    }

    public OptionalDouble pace() {
        return known && rhythmic ? OptionalDouble.of(cyclesPerMin) : OptionalDouble.empty();
    }
}
