package app.galea.ui.live;

import app.galea.coach.CoachSettings;
import app.galea.motion.HandMotion;
import app.galea.routine.PaceBand;
import app.galea.routine.Step;
import app.galea.routine.Technique;

/**
 * One hand's pace against what the step asks for. Immutable.
 *
 * @param low end of the band in cycles a minute, 0 where there is none
 * @param high end of the band, 0 where there is none
 * @param pace measured, rounded to a whole cycle a minute; NaN where there is none
 */
public record Dial(double low, double high, double pace, Verdict verdict) {

    /** Nothing asked, nothing measured. */
    public static final Dial EMPTY = new Dial(0, 0, Double.NaN, Verdict.NONE);

    /** From how much above its band a pace is too fast, and from how much under it too slow, is the coach's to say. */
    private static final CoachSettings.Pacing PACING = CoachSettings.defaults().pacing();

    /** What the pace is to the step. */
    public enum Verdict {
        /** Nothing was measured. */
        NONE("live.pace.none"),
        GOOD("live.pace.good"),
        FAST("live.pace.fast"),
        SLOW("live.pace.slow"),
        /** Off the band, but not for long enough to say so. */
        MEASURING("live.pace.measuring"),
        /** The step wants no movement. */
        HOLD("live.pace.hold"),
        /** The step wants no particular pace. */
        FREE("live.pace.free");

        private final String key;

        Verdict(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** Of a hand in a step. */
    static Dial of(Step step, HandMotion motion) {
        return step.match(work -> of(work, motion), pause -> new Dial(0, 0, Double.NaN, Verdict.FREE));
    }

    private static Dial of(Step.Work work, HandMotion motion) {
        double pace = motion.pace().isPresent() ? motion.cyclesPerMin() : Double.NaN;
        PaceBand band = work.pace();
        if (work.technique() == Technique.HOLD) {
            return new Dial(0, 0, Math.rint(pace), Verdict.HOLD);
        }
        if (band.isAny()) {
            return new Dial(0, 0, Math.rint(pace), Double.isNaN(pace) ? Verdict.NONE : Verdict.FREE);
        }
        double high = Double.isInfinite(band.high()) ? 2 * Math.max(30, band.low()) : band.high();
        return new Dial(band.low(), high, Math.rint(pace), verdict(band, pace));
    }

    private static Verdict verdict(PaceBand band, double pace) {
        if (Double.isNaN(pace)) {
            return Verdict.NONE;
        }
        if (pace > band.high() * (1 + PACING.tooFastShare())) {
            return Verdict.FAST;
        }
        return pace < band.low() * (1 - PACING.tooSlowShare()) ? Verdict.SLOW : Verdict.GOOD;
    }

    /** The same, called otherwise. */
    Dial with(Verdict other) {
        return new Dial(low, high, pace, other);
    }

    boolean hasBand() {
        return high > low;
    }

    boolean hasPace() {
        return !Double.isNaN(pace);
    }
}
