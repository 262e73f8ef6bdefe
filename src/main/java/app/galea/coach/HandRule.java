package app.galea.coach;

import app.galea.anatomy.Side;
import app.galea.motion.HandMotion;
import app.galea.routine.Step;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;

/**
 * A rule about how the hands move: triggered by any hand the step asks for, calm when all of them are. A second of a
 * hand that is only inferred weighs less; of a hand about which nothing is known nothing is said. Immutable.
 */
record HandRule(CueId id, StepContact stepContact, double inferredWeight, Judge judge) implements WorkRule {

    /** What a rule makes of one hand's motion. */
    @FunctionalInterface
    interface Judge {
        Reading read(HandMotion motion, Step.Work work);
    }

    @Override
    public Reading read(Situation s, Step.Work work) {
        Reading left = ofHand(s, work, Side.LEFT);
        Reading right = ofHand(s, work, Side.RIGHT);
        if (left.isTriggered() && right.isTriggered()) {
            return left.weight() >= right.weight() ? left : right;
        }
        return rank(left) >= rank(right) ? left : right;
    }

    private Reading ofHand(Situation s, Step.Work work, Side side) {
        HandContact hand = s.touches().hand(side);
        if (!hand.isTouching() || !work.hands().include(side)) {
            return Reading.CALM;
        }
        if (!stepContact.votes(hand)) {
            return Reading.BLIND;
        }
        HandMotion motion = s.motion().hand(side);
        if (!motion.known()) {
            return Reading.BETWEEN;
        }
        Reading reading = judge.read(motion, work);
        return hand.evidence() == Evidence.INFERRED ? reading.weighing(inferredWeight) : reading;
    }

    /** Of two hands the one that matters more decides. */
    private static int rank(Reading reading) {
        return switch (reading.state()) {
            case TRIGGERED -> 3;
            case BLIND -> 2;
            case BETWEEN, HUSHED -> 1;
            case CALM -> 0;
        };
    }
}
