package app.galea.routine;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.routine.Step.Work;
import java.util.List;

/**
 * A routine for a person who works with one hand: a step for both hands on both sides becomes the left side, then the
 * right, each as long as the step was, so that every place gets the time the routine gives it. Which hand works is left
 * to the person. Doing so twice changes nothing. Stateless, any thread.
 */
public final class OneHandPlan {

    private OneHandPlan() {}

    /** The routine as one hand does it. */
    public static Routine of(Routine routine) {
        List<Step> steps = routine.steps().stream()
                .flatMap(step -> step.<List<Step>>match(OneHandPlan::split, List::of).stream())
                .toList();
        return new Routine(
                routine.id(),
                routine.version(),
                routine.title(),
                routine.summary(),
                routine.source(),
                routine.grade(),
                routine.doseMinutes(),
                routine.frequency(),
                routine.safety(),
                routine.firm(),
                steps);
    }

    private static List<Step> split(Work work) {
        boolean bothSides = has(work, Side.LEFT) && has(work, Side.RIGHT);
        return work.hands() == Hands.BOTH && bothSides
                ? List.of(half(work, Side.LEFT), half(work, Side.RIGHT))
                : List.of(anyHand(work, work.zones(), work.text(), work.title()));
    }

    private static boolean has(Work work, Side side) {
        return work.zones().stream()
                .anyMatch(zone -> zone.side().filter(side::equals).isPresent());
    }

    /** Named after its zones: the step's own name speaks of both sides. */
    private static Work half(Work work, Side side) {
        List<ScalpZone> zones = work.zones().stream()
                .filter(zone -> zone.side().isEmpty() || zone.side().get() == side)
                .toList();
        return anyHand(work, zones, Step.ZONES_TEXT, LocalText.NONE);
    }

    private static Work anyHand(Work work, List<ScalpZone> zones, String text, LocalText title) {
        return new Work(
                zones,
                work.technique(),
                Hands.BOTH,
                work.targetSeconds(),
                work.end(),
                work.minimumDwellSeconds(),
                work.pace(),
                work.planted(),
                work.largestAmplitudeMm(),
                work.turn(),
                work.optional(),
                text,
                title,
                work.speed(),
                work.rhythm());
    }
}
