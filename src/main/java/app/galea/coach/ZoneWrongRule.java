package app.galea.coach;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.coach.CoachSettings.Placing;
import app.galea.geometry.HeadPoint;
import app.galea.routine.Step;
import app.galea.scalp.HandContact;
import java.util.List;
import java.util.Map;

/** {@code zone.wrong}: there is contact, but no hand's lies where the step wants it; says which way to go. */
record ZoneWrongRule(StepContact stepContact, Placing placing) implements WorkRule {

    @Override
    public CueId id() {
        return CueId.ZONE_WRONG;
    }

    @Override
    public Reading read(Situation s, Step.Work work) {
        HeadSize head = s.touches().head();
        List<ScalpZone> zones = s.progress().zones();
        boolean doubtful = false;
        boolean contact = false;
        for (HandContact hand : s.touches().hands()) {
            if (stepContact.isAt(hand, head, zones)) {
                return Reading.CALM;
            }
            contact |= hand.isTouching();
            doubtful |= hand.isTouching() && !stepContact.votes(hand);
        }
        if (doubtful) {
            return Reading.BLIND;
        }
        return contact ? Reading.on(directions(s, zones)) : Reading.BETWEEN;
    }

    private Map<String, String> directions(Situation s, List<ScalpZone> zones) {
        HeadSize head = s.touches().head();
        HandContact nearest = nearestHand(s, zones);
        HeadPoint from = nearest.spot().place();
        ScalpZone zone = TargetPlaces.nearestZone(from, head, zones);
        HeadPoint to = head.surface(TargetPlaces.nearest(from, head, zone));
        return Map.of(
                "zone", zone.id(),
                "direction", DirectionWords.between(from, to, placing.minorShare()),
                "side", nearest.side().id());
    }

    private static HandContact nearestHand(Situation s, List<ScalpZone> zones) {
        HandContact left = s.touches().left();
        HandContact right = s.touches().right();
        if (!left.isTouching() || !right.isTouching()) {
            return left.isTouching() ? left : right;
        }
        HeadSize head = s.touches().head();
        double leftMm = TargetPlaces.distanceMm(left.spot().place(), head, zones);
        return leftMm <= TargetPlaces.distanceMm(right.spot().place(), head, zones) ? left : right;
    }
}
