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
                rule(CueId.MOTION_BEGIN, MotionRules::isIdle),
                rule(CueId.MOTION_HOLD, (m, work) -> when(asksHold(work) && !isStill(m))));
    }

    private CueRule rule(CueId id, HandRule.Judge judge) {
        return new HandRule(id, stepContact, pacing.inferredWeight(), judge);
    }

    private static Reading when(boolean triggered) {
        return triggered ? Reading.ON : Reading.CALM;
    }

    private static Reading isIdle(HandMotion motion, Step.Work work) {
        boolean idle = !asksHold(work) && isStill(motion);
        return idle ? Reading.on(Map.of("technique", work.technique().id())) : Reading.CALM;
    }

    private static boolean asksHold(Step.Work work) {
        return work.technique() == Technique.HOLD;
    }

    private static boolean isStill(HandMotion motion) {
        return motion.technique() == Technique.HOLD;
    }

    /** A scrubbing hand is left to {@code motion.scrub}. */
    private Reading tooFast(HandMotion motion, Step.Work work) {
        if (asksHold(work) || motion.technique() == Technique.SCRUB) {
            return Reading.BETWEEN;
        }
        Tempo tempo = Tempo.of(motion, work);
        return tempo.isOver(pacing.tooFastShare()) ? Reading.on(params(work)) : inside(tempo);
    }

    private Reading tooSlow(HandMotion motion, Step.Work work) {
        Tempo tempo = Tempo.of(motion, work);
        boolean slow = !asksHold(work) && tempo.isUnder(pacing.tooSlowShare());
        return slow ? Reading.on(params(work)) : inside(tempo);
    }

    private static Reading inside(Tempo tempo) {
        return tempo.isInside() ? Reading.CALM : Reading.BETWEEN;
    }

    /** A circle's length is said in seconds; how fast a glide or stroke goes is not a matter of seconds. */
    private static Map<String, String> params(Step.Work work) {
        String technique = work.technique().id();
        return work.technique() == Technique.CIRCLE && !work.pace().isAny()
                ? Map.of("technique", technique, "seconds", cycleSeconds(work.pace()))
                : Map.of("technique", technique);
    }

    /** One cycle's length in the middle of the band, to half a second. */
    static String cycleSeconds(PaceBand band) {
        double middle = Double.isInfinite(band.high()) ? band.low() : (band.low() + band.high()) / 2;
        long halves = Math.max(1, Math.round(120 / middle));
        return halves % 2 == 0 ? Long.toString(halves / 2) : halves / 2 + ".5";
    }
}
