package app.galea.wording;

import app.galea.coach.Cue;
import app.galea.coach.CueId;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is said while a routine is led by the clock, to be heard with eyes shut: whole sentences that need no screen.
 * Immutable, any thread.
 */
public final class GuideWording {

    private final Messages messages;
    private final Routine routine;
    private final StepWording steps;
    private final CueWording cues;

    public GuideWording(Messages messages, Routine routine) {
        this.messages = messages;
        this.routine = routine;
        steps = new StepWording(messages);
        cues = new CueWording(messages, routine);
    }

    /** Before the first step: what it is, how long it takes, how to steer it, and its safety notes. */
    public List<String> opening() {
        List<String> lines = new ArrayList<>();
        long minutes = Math.max(1, Math.round(routine.plannedSeconds() / 60));
        lines.add(messages.text("practice.led.opening", routine.title().in(messages.language()), minutes));
        routine.safety().forEach(note -> lines.add(note.in(messages.language())));
        lines.add(messages.text("practice.led.keys"));
        return lines;
    }

    /** A step begins: its place in the routine, its name, how and how long. */
    public String began(int index) {
        Step step = routine.steps().get(index);
        int number = index + 1;
        int of = routine.steps().size();
        long seconds = Math.round(step.targetSeconds());
        return step.match(
                work -> messages.text("practice.led.work", number, of, steps.title(step), how(work), seconds),
                pause -> messages.text("practice.led.pause", number, of, steps.title(step), seconds));
    }

    /** How a step is done: "circles, both hands, 20 to 40 in a minute". */
    public String how(Step.Work work) {
        List<String> how = new ArrayList<>();
        how.add(messages.text("technique." + work.technique().id()));
        how.add(messages.text("hands." + work.hands().id()));
        if (!work.pace().isAny()) {
            how.add(messages.text("routine.pace", work.pace().low(), work.pace().high()));
        }
        return String.join(", ", how);
    }

    /** The pause for breath before a step. */
    public String breathe(int nextIndex) {
        return cue(CueId.REST_BREATHE, nextIndex);
    }

    /** Ten more seconds. */
    public String almost(int index) {
        return cue(CueId.STEP_ALMOST, index);
    }

    /** The routine is over. */
    public String finished() {
        return cue(CueId.SESSION_DONE, routine.steps().size());
    }

    private String cue(CueId id, int number) {
        return cues.sentence(
                new Cue(FrameTime.ZERO, id, Math.floorMod(number, CueWording.VARIANTS), Map.of("seconds", "10")));
    }
}
