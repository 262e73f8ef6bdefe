package app.galea.coach;

import app.galea.motion.HandMotion;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;

/**
 * {@code praise.pace}: every hand the step asks for that touches works in the band and planted, and one of them in the
 * step's zones.
 */
record PraisePaceRule(StepContact stepContact, double inferredWeight) implements WorkRule {

    @Override
    public CueId id() {
        return CueId.PRAISE_PACE;
    }

    @Override
    public Reading read(Situation s, Step.Work work) {
        if (work.technique() == Technique.HOLD) {
            return Reading.CALM;
        }
        boolean inPlace = false;
        boolean seen = true;
        for (HandContact hand : s.touches().hands()) {
            if (hand.isTouching() && work.hands().include(hand.side())) {
                if (!stepContact.votes(hand)) {
                    return Reading.BLIND;
                }
                if (!isFine(s.motion().hand(hand.side()), work)) {
                    return Reading.CALM;
                }
                inPlace |=
                        stepContact.isAt(hand, s.touches().head(), s.progress().zones());
                seen &= hand.evidence() == Evidence.SEEN;
            }
        }
        if (!inPlace) {
            return Reading.CALM;
        }
        return seen ? Reading.ON : Reading.ON.weighing(inferredWeight);
    }

    private static boolean isFine(HandMotion motion, Step.Work work) {
        return motion.known() && motion.planted() && Tempo.of(motion, work).isInside();
    }
}
