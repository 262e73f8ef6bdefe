package app.galea.coach;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.coach.CoachSettings.Placing;
import app.galea.routine.Step;
import app.galea.scalp.HandContact;
import app.galea.scalp.HandContact.Reach;
import app.galea.scalp.ScalpSpot;
import java.util.List;
import java.util.Map;

/** {@code zone.near}: a hand that the step asks for is close to its target without touching. */
record ZoneNearRule(Placing placing) implements WorkRule {

    @Override
    public CueId id() {
        return CueId.ZONE_NEAR;
    }

    @Override
    public Reading read(Situation s, Step.Work work) {
        HeadSize head = s.touches().head();
        List<ScalpZone> zones = s.progress().zones();
        boolean touching = false;
        for (HandContact hand : s.touches().hands()) {
            if (work.hands().include(hand.side())) {
                if (isNear(hand, head, zones)) {
                    ScalpZone zone = TargetPlaces.nearestZone(hand.spot().place(), head, zones);
                    return Reading.on(
                            Map.of("zone", zone.id(), "side", hand.side().id()));
                }
                touching |= hand.isTouching();
            }
        }
        return touching ? Reading.CALM : Reading.BETWEEN;
    }

    private boolean isNear(HandContact hand, HeadSize head, List<ScalpZone> zones) {
        if (hand.reach() != Reach.AWAY || hand.confidence() < placing.leastConfidence()) {
            return false;
        }
        ScalpSpot spot = hand.spot();
        double along = TargetPlaces.distanceMm(spot.place(), head, zones);
        return Math.hypot(along, spot.heightMm()) <= placing.nearMm();
    }
}
