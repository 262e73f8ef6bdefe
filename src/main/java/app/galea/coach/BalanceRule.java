package app.galea.coach;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.CoachSettings.Stepping;
import app.galea.routine.Step;
import java.util.List;
import java.util.Map;

/**
 * {@code balance}: from two thirds of the step on, its paired zones differ too much. Compares the dwell of the whole
 * session so far, so that what an earlier step left behind is made good.
 */
record BalanceRule(Stepping stepping) implements WorkRule {

    @Override
    public CueId id() {
        return CueId.BALANCE;
    }

    @Override
    public Reading read(Situation s, Step.Work work) {
        Progress progress = s.progress();
        if (progress.activeSeconds() < stepping.balanceAt() * work.targetSeconds()) {
            return Reading.CALM;
        }
        double left = seconds(s, Side.LEFT);
        double right = seconds(s, Side.RIGHT);
        double difference = Math.abs(right - left);
        boolean uneven =
                difference > stepping.balanceSeconds() && difference > stepping.balanceShare() * 0.5 * (left + right);
        if (!uneven) {
            return Reading.CALM;
        }
        String weaker = (left < right ? Side.LEFT : Side.RIGHT).id();
        return Reading.on(Map.of("side", weaker)).once(progress.stepStart().nanos());
    }

    private static double seconds(Situation s, Side side) {
        List<ScalpZone> zones = s.progress().zones();
        double sum = 0;
        for (ScalpZone zone : zones) {
            if (zone.side().filter(side::equals).isPresent() && zones.contains(zone.mirrored())) {
                sum += s.coverage().zone(zone).dwellSeconds();
            }
        }
        return sum;
    }
}
