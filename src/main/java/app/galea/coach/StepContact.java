package app.galea.coach;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.HeadPoint;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.ScalpSpot;
import java.util.List;

/**
 * Whether a hand's contact lies where the step wants it. Immutable, distances in mm.
 *
 * <p>A hand is where the mean of its three middle fingertips is: fingers reach over into the zones around, and steps that
 * counted every fingertip would end before the hand has come (decision 0016).
 *
 * <p>Two questions with one geometry: the session's clock counts a seen contact only in the step's zones and an inferred
 * one also within its uncertainty of them; {@code zone.wrong} gives every contact its uncertainty. An empty list of
 * zones means anywhere on the scalp.
 *
 * @param unknownUncertaintyMm stands in where a contact brings no uncertainty of its own
 * @param leastConfidence under this a hand does not vote
 */
public record StepContact(double unknownUncertaintyMm, double leastConfidence) {

    /** As the coach's settings have it by default. */
    public static StepContact standard() {
        return new StepContact(30, 0.4);
    }

    /** Whether this hand's contact counts for these zones: in them, or inferred and within its uncertainty. */
    public boolean counts(HandContact hand, HeadSize head, List<ScalpZone> zones) {
        return votes(hand)
                && (isIn(hand.spot(), zones) || (hand.evidence() == Evidence.INFERRED && isWithin(hand, head, zones)));
    }

    /** Whether this hand's contact lies in the zones themselves, without the benefit of the doubt. */
    public boolean isInside(HandContact hand, List<ScalpZone> zones) {
        return votes(hand) && isIn(hand.spot(), zones);
    }

    /** Whether this hand's contact lies in the zones or within its uncertainty of them, however it is known. */
    boolean isAt(HandContact hand, HeadSize head, List<ScalpZone> zones) {
        return votes(hand) && (isIn(hand.spot(), zones) || isWithin(hand, head, zones));
    }

    /** Whether this hand touches for certain enough, and it is known how that is known. */
    boolean votes(HandContact hand) {
        return hand.isTouching() && hand.confidence() >= leastConfidence && hand.evidence() != Evidence.NONE;
    }

    private static boolean isIn(ScalpSpot spot, List<ScalpZone> zones) {
        return spot.onCap() && (zones.isEmpty() ? spot.nearestZone().isScalp() : zones.contains(spot.nearestZone()));
    }

    private boolean isWithin(HandContact hand, HeadSize head, List<ScalpZone> zones) {
        double limit = uncertaintyMm(hand);
        HeadPoint at = hand.spot().place();
        return TargetPlaces.distanceMm(at, head, zones) <= limit;
    }

    private double uncertaintyMm(HandContact hand) {
        double own = hand.uncertaintyMm();
        return Double.isFinite(own) && own > 0 ? own : unknownUncertaintyMm;
    }
}
