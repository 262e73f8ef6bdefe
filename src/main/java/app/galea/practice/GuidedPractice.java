package app.galea.practice;

import app.galea.routine.Routine;
import app.galea.routine.RoutineCursor;
import app.galea.routine.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Leads through a routine by the clock: nothing is seen, nothing is measured. The person may say that a step is done, leave
 * it out, go back or pause; or just follow. Mutable; confined to one thread; time is told by the caller.
 */
public final class GuidedPractice {

    /** A slow breath in and out. */
    public static final double USUAL_BREATH_SECONDS = 8;

    private static final double ALMOST_SECONDS = 10;

    /** Shorter steps are over soon enough without being announced. */
    private static final double LONG_STEP_SECONDS = 30;

    private final double breathSeconds;
    private RoutineCursor cursor;
    private Guide.Phase phase = Guide.Phase.READY;
    private Guide.Phase resumed = Guide.Phase.STEP;
    private double breathLeft;

    /** @param breathSeconds the pause between two steps of work, 0: none */
    public GuidedPractice(Routine routine, double breathSeconds) {
        if (!(breathSeconds >= 0)) {
            throw new IllegalArgumentException("a breath is not shorter than 0 s: " + breathSeconds);
        }
        this.breathSeconds = breathSeconds;
        cursor = RoutineCursor.start(routine);
    }

    public Guide guide() {
        return new Guide(phase, cursor, breathLeft);
    }

    public List<GuideEvent> start() {
        if (phase != Guide.Phase.READY) {
            return List.of();
        }
        phase = Guide.Phase.STEP;
        return List.of(new GuideEvent(GuideEvent.Kind.STEP_BEGAN, 0));
    }

    /** Lets time pass; gives what happened in it, in order. */
    public List<GuideEvent> advance(double seconds) {
        if (!(seconds >= 0)) {
            throw new IllegalArgumentException("time only grows: " + seconds);
        }
        List<GuideEvent> events = new ArrayList<>();
        double left = seconds;
        while (left > 0 && (phase == Guide.Phase.STEP || phase == Guide.Phase.BREATH)) {
            left = phase == Guide.Phase.STEP ? work(left, events) : breathe(left, events);
        }
        return events;
    }

    public void pause() {
        if (phase == Guide.Phase.STEP || phase == Guide.Phase.BREATH) {
            resumed = phase;
            phase = Guide.Phase.PAUSED;
        }
    }

    public void resume() {
        if (phase == Guide.Phase.PAUSED) {
            phase = resumed;
        }
    }

    /** The person says the step is done; on to the next one without a pause for breath. */
    public List<GuideEvent> done() {
        return moveTo(cursor.next());
    }

    /** Leaves the step out. */
    public List<GuideEvent> skip() {
        return moveTo(cursor.skip());
    }

    /** Back to the step before. */
    public List<GuideEvent> back() {
        return phase == Guide.Phase.FINISHED ? List.of() : moveTo(cursor.previous());
    }

    private List<GuideEvent> moveTo(RoutineCursor target) {
        if (phase == Guide.Phase.READY || phase == Guide.Phase.FINISHED) {
            return List.of();
        }
        // during a breath the step before is over already: only the breath is cut short
        cursor = phase == Guide.Phase.BREATH && target.index() > cursor.index() ? cursor : target;
        breathLeft = 0;
        return begin();
    }

    private List<GuideEvent> begin() {
        phase = cursor.isFinished() ? Guide.Phase.FINISHED : Guide.Phase.STEP;
        GuideEvent.Kind kind = cursor.isFinished() ? GuideEvent.Kind.FINISHED : GuideEvent.Kind.STEP_BEGAN;
        return List.of(new GuideEvent(kind, cursor.index()));
    }

    private double work(double seconds, List<GuideEvent> events) {
        double before = cursor.remainingSeconds();
        double spent = Math.min(seconds, before);
        double target = cursor.step().targetSeconds();
        cursor = cursor.advance(spent);
        boolean passes = before > ALMOST_SECONDS && before - spent <= ALMOST_SECONDS;
        if (passes && target >= LONG_STEP_SECONDS) {
            events.add(new GuideEvent(GuideEvent.Kind.ALMOST, cursor.index()));
        }
        if (spent >= before) {
            end(events);
        }
        return seconds - spent;
    }

    private void end(List<GuideEvent> events) {
        boolean worked = isWork(cursor.step());
        cursor = cursor.next();
        if (worked && !cursor.isFinished() && isWork(cursor.step()) && breathSeconds > 0) {
            phase = Guide.Phase.BREATH;
            breathLeft = breathSeconds;
            events.add(new GuideEvent(GuideEvent.Kind.BREATHE, cursor.index()));
        } else {
            events.addAll(begin());
        }
    }

    private double breathe(double seconds, List<GuideEvent> events) {
        double spent = Math.min(seconds, breathLeft);
        breathLeft -= spent;
        if (breathLeft <= 0) {
            events.addAll(begin());
        }
        return seconds - spent;
    }

    private static boolean isWork(Step step) {
        return step.match(work -> true, pause -> false);
    }
}
