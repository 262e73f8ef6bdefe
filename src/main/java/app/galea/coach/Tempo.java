package app.galea.coach;

import app.galea.motion.HandMotion;
import app.galea.routine.Step;
import app.galea.routine.Technique;

/**
 * A hand's pace beside the step's band: in cycles a minute, or in cm/s where the step gives only a speed. Immutable.
 *
 * @param value not a number without rhythm (or, for a speed, at rest) and where the step lets any pace do; then neither
 *     over, under nor inside
 */
record Tempo(double value, double low, double high) {

    static Tempo of(HandMotion motion, Step.Work work) {
        if (!work.pace().isAny()) {
            return new Tempo(
                    motion.pace().orElse(Double.NaN),
                    work.pace().low(),
                    work.pace().high());
        }
        boolean still = motion.technique() == Technique.HOLD || work.speed().isAny();
        double speed = still ? Double.NaN : motion.speedCmPerSec();
        return new Tempo(speed, work.speed().low(), work.speed().high());
    }

    boolean isOver(double share) {
        return value > high * (1 + share);
    }

    boolean isUnder(double share) {
        return value < low * (1 - share);
    }

    boolean isInside() {
        return value >= low && value <= high;
    }
}
