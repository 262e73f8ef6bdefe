package app.galea.coach;

import app.galea.routine.Hands;
import app.galea.routine.Step;
import app.galea.scalp.HandContact;
import java.util.Map;

/** {@code hands.idle}: the step asks for both hands and only one of them touches. */
record HandsIdleRule(StepContact stepContact) implements WorkRule {

    @Override
    public CueId id() {
        return CueId.HANDS_IDLE;
    }

    @Override
    public Reading read(Situation s, Step.Work work) {
        HandContact left = s.touches().left();
        HandContact right = s.touches().right();
        if (work.hands() != Hands.BOTH || (left.isTouching() && right.isTouching())) {
            return Reading.CALM;
        }
        if (!left.isTouching() && !right.isTouching()) {
            // on its way to the next place; a hand that then stays away has been idle since it left
            return Reading.HUSHED;
        }
        HandContact working = left.isTouching() ? left : right;
        if (!stepContact.votes(working)) {
            return Reading.BLIND;
        }
        return Reading.on(Map.of("side", working.side().other().id()));
    }
}
