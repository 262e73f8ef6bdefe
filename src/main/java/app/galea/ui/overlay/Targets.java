package app.galea.ui.overlay;

import app.galea.anatomy.ScalpZone;
import app.galea.coach.Progress;
import app.galea.routine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where hands should be now, and where next. Immutable.
 *
 * @param now zones of the current step; empty: anywhere, or a pause
 * @param next zones of the next step of work, without those of now
 */
public record Targets(List<ScalpZone> now, List<ScalpZone> next) {

    /** Nothing is asked. */
    public static final Targets NONE = new Targets(List.of(), List.of());

    public Targets {
        now = List.copyOf(now);
        next = List.copyOf(next);
    }

    public static Targets of(Progress progress) {
        if (progress.isFinished()) {
            return NONE;
        }
        List<ScalpZone> next =
                new ArrayList<>(nextWork(progress).map(Step.Work::zones).orElse(List.of()));
        next.removeAll(progress.zones());
        return new Targets(progress.zones(), next);
    }

    private static Optional<Step.Work> nextWork(Progress progress) {
        List<Step> steps = progress.routine().steps();
        return steps.stream()
                .skip(progress.index() + 1L)
                .flatMap(step -> step.<Optional<Step.Work>>match(Optional::of, pause -> Optional.empty()).stream())
                .findFirst();
    }
}
