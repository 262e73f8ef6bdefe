package app.galea.coverage;

import app.galea.anatomy.ScalpZone;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the zones were worked in the plan's order: the longest common subsequence of visits and steps over the number
 * of steps, 0 to 1. A visit stands for a step when the step names its zone.
 */
public final class Order {

    private Order() {}

    /**
     * Steps are given by the zones they name, only those that name any; neighbouring steps with the same zones are done
     * by one visit, as its repeats are merged. 1 for a plan without steps.
     */
    public static double of(List<List<ScalpZone>> steps, List<ScalpZone> visits) {
        List<List<ScalpZone>> groups = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        for (List<ScalpZone> step : steps) {
            int last = groups.size() - 1;
            if (last >= 0 && groups.get(last).containsAll(step) && step.containsAll(groups.get(last))) {
                weights.set(last, weights.get(last) + 1);
            } else {
                groups.add(step);
                weights.add(1);
            }
        }
        return steps.isEmpty() ? 1 : (double) longest(groups, weights, visits) / steps.size();
    }

    private static int longest(List<List<ScalpZone>> groups, List<Integer> weights, List<ScalpZone> visits) {
        int[] best = new int[visits.size() + 1];
        for (int step = 0; step < groups.size(); step++) {
            int diagonal = 0;
            for (int i = 1; i <= visits.size(); i++) {
                int without = best[i];
                int with = groups.get(step).contains(visits.get(i - 1)) ? diagonal + weights.get(step) : 0;
                best[i] = Math.max(Math.max(without, best[i - 1]), with);
                diagonal = without;
            }
        }
        return best[visits.size()];
    }
}
