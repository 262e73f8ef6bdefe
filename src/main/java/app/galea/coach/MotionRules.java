package app.galea.coach;

import app.galea.coach.CoachSettings.Pacing;
import app.galea.motion.HandMotion;
import app.galea.routine.PaceBand;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import java.util.List;
import java.util.Map;

/** The rules about how the hands move: technique, pace, size, sliding. */
final class MotionRules {

    private final StepContact stepContact;
    private final Pacing pacing;

    MotionRules(CoachSettings settings) {
        stepContact = settings.stepContact();
        pacing = settings.pacing();
    }

    List<CueRule> all() {
        return List.of(
                rule(CueId.MOTION_SCRUB, (m, work) -> when(m.technique() == Technique.SCRUB)),
                rule(CueId.PACE_SLOW_DOWN, this::tooFast),
                rule(CueId.PACE_SPEED_UP, this::tooSlow),
                rule(CueId.MOTION_PLANT, (m, work) -> when(work.planted() && !m.planted())),
                rule(CueId.MOTION_SMALLER, (m, work) -> when(m.amplitudeMm() > work.largestAmplitudeMm())),
                rule(CueId.MOTION_BEGIN, (m, work) -> when(!asksHold(work) && isStill(m))),
                rule(CueId.MOTION_HOLD, (m, work) -> when(asksHold(work) && !isStill(m))));
    }

    private CueRule rule(CueId id, HandRule.Judge judge) {
        return new HandRule(id, stepContact, pacing.inferredWeight(), judge);
    }

    private static Reading when(boolean triggered) {
        return triggered ? Reading.ON : Reading.CALM;
    }

    private static boolean asksHold(Step.Work work) {
        return work.technique() == Technique.HOLD;
    }

    private static boolean isStill(HandMotion motion) {
        return motion.technique() == Technique.HOLD;
    }

    /** A scrubbing hand is left to {@code motion.scrub}. */
    private Reading tooFast(HandMotion motion, Step.Work work) {
        PaceBand band = work.pace();
        if (asksHold(work) || motion.technique() == Technique.SCRUB) {
            return Reading.BETWEEN;
        }
        double pace = motion.pace().orElse(Double.NaN);
        if (pace > band.high() * (1 + pacing.tooFastShare())) {
            return Reading.on(Map.of("seconds", cycleSeconds(band)));
        }
        return band.contains(pace) ? Reading.CALM : Reading.BETWEEN;
    }

    private Reading tooSlow(HandMotion motion, Step.Work work) {
        PaceBand band = work.pace();
        double pace = motion.pace().orElse(Double.NaN);
        if (!asksHold(work) && pace < band.low() * (1 - pacing.tooSlowShare())) {
            return Reading.on(Map.of("seconds", cycleSeconds(band)));
        }
        return band.contains(pace) ? Reading.CALM : Reading.BETWEEN;
    }

    /** One cycle's length in the middle of the band, to half a second. */
    static String cycleSeconds(PaceBand band) {
        double middle = Double.isInfinite(band.high()) ? band.low() : (band.low() + band.high()) / 2;
        long halves = Math.max(1, Math.round(120 / middle));
        return halves % 2 == 0 ? Long.toString(halves / 2) : halves / 2 + ".5";
    }
}
