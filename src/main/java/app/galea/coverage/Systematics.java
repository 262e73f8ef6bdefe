package app.galea.coverage;

import app.galea.anatomy.ScalpZone;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How systematically a plan was worked, after the Toothbrushing Systematics Index; the parts are shown, the sum is ours.
 * Immutable.
 *
 * @param completeness share of the plan's zones that were reached, 0 to 1
 * @param isochronicity how near the steps' times came to the plan's, 0 to 1
 * @param consistency how few the changes of zone were, 0 to 1
 */
public record Systematics(double completeness, double isochronicity, double consistency) {

    /** completeness x isochronicity + completeness x consistency, 0 to 2. */
    public double sum() {
        return completeness * isochronicity + completeness * consistency;
    }

    /**
     * From a session's figures.
     *
     * @param steps the zones each step names, only steps that name any
     * @param planSeconds what each of these steps was meant to take
     * @param spentSeconds what each took, active time
     * @param visits the zones visited, in order
     */
    public static Systematics of(
            List<List<ScalpZone>> steps, List<Double> planSeconds, List<Double> spentSeconds, List<ScalpZone> visits) {
        return new Systematics(
                completeness(steps, visits),
                isochronicity(planSeconds, spentSeconds),
                consistency(steps.size(), changes(steps, visits)));
    }

    /** Share of all zones named that were visited; 1 where none is named. */
    static double completeness(List<List<ScalpZone>> steps, Collection<ScalpZone> visited) {
        Set<ScalpZone> named = EnumSet.noneOf(ScalpZone.class);
        steps.forEach(named::addAll);
        long reached = named.stream().filter(visited::contains).count();
        return named.isEmpty() ? 1 : (double) reached / named.size();
    }

    /** 1 - sum|t - plan| / (2 sum plan), not below 0. */
    static double isochronicity(List<Double> planSeconds, List<Double> spentSeconds) {
        if (planSeconds.size() != spentSeconds.size()) {
            throw new IllegalArgumentException(
                    "every step needs its plan: " + planSeconds.size() + ", " + spentSeconds.size());
        }
        double off = 0;
        double plan = 0;
        for (int i = 0; i < planSeconds.size(); i++) {
            off += Math.abs(spentSeconds.get(i) - planSeconds.get(i));
            plan += planSeconds.get(i);
        }
        return plan > 0 ? Math.max(0, 1 - off / (2 * plan)) : 1;
    }

    /** min(1, (steps - 1) / changes), 1 without any change. */
    static double consistency(int steps, int changes) {
        return changes <= 0 ? 1 : Math.min(1, (steps - 1.0) / changes);
    }

    /**
     * How often the work went from one place of the plan to another. Zones of the same step are one place: two hands on
     * its two sides, or one hand going to and fro between them, change nothing.
     */
    static int changes(List<List<ScalpZone>> steps, List<ScalpZone> visits) {
        int changes = 0;
        for (int i = 1; i < visits.size(); i++) {
            ScalpZone from = visits.get(i - 1);
            ScalpZone to = visits.get(i);
            boolean together = from == to || steps.stream().anyMatch(step -> step.contains(from) && step.contains(to));
            changes += together ? 0 : 1;
        }
        return changes;
    }
}
