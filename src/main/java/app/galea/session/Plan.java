package app.galea.session;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.Hands;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many seconds a routine means each zone to get. */
final class Plan {

    private Plan() {}

    /**
     * Seconds by zone; zones without a plan are missing. A step's time is shared evenly by the places it visits in turn; a
     * left and right zone worked with both hands are one place and get the same time each.
     */
    static Map<ScalpZone, Double> secondsByZone(Routine routine) {
        Map<ScalpZone, Double> plan = new EnumMap<>(ScalpZone.class);
        for (Step step : routine.steps()) {
            step.match(
                    work -> {
                        double each = work.targetSeconds() / places(work);
                        work.zones().forEach(zone -> plan.merge(zone, each, Double::sum));
                        return plan;
                    },
                    pause -> plan);
        }
        return plan;
    }

    private static int places(Step.Work work) {
        List<ScalpZone> zones = work.zones();
        Set<ScalpZone> places = new HashSet<>();
        for (ScalpZone zone : zones) {
            boolean hasPartner = work.hands() == Hands.BOTH && places.contains(zone.mirrored());
            if (!hasPartner) {
                places.add(zone);
            }
        }
        return Math.max(1, places.size());
    }
}
