package app.galea.wording;

import app.galea.routine.Routine;
import app.galea.routine.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A routine as lines of text in one language, for a list and for a terminal. Immutable, any thread. */
public final class RoutineWording {

    private final Messages messages;
    private final StepWording steps;

    public RoutineWording(Messages messages) {
        this.messages = messages;
        steps = new StepWording(messages);
    }

    public String title(Routine routine) {
        return routine.title().in(messages.language());
    }

    public String summary(Routine routine) {
        return routine.summary().in(messages.language());
    }

    /** "5 min, once a day". */
    public String dose(Routine routine) {
        return messages.text("routine.minutes", routine.doseMinutes()) + ", "
                + routine.frequency().in(messages.language());
    }

    /** "A: from a study, with its limits". */
    public String evidence(Routine routine) {
        String grade = routine.grade().name();
        return grade + ": " + messages.text("evidence." + grade.toLowerCase(Locale.ROOT));
    }

    /** One line a step: its length, its name, how. */
    public List<String> stepLines(Routine routine) {
        return routine.steps().stream().map(this::stepLine).toList();
    }

    private String stepLine(Step step) {
        List<String> parts = new ArrayList<>();
        parts.add(steps.title(step));
        step.match(work -> parts.addAll(how(work)), pause -> parts.isEmpty());
        if (step.optional()) {
            parts.add(messages.text("routine.optional"));
        }
        return String.format(Locale.ROOT, "%4.0f s  ", step.targetSeconds()) + String.join(" · ", parts);
    }

    private List<String> how(Step.Work work) {
        List<String> how = new ArrayList<>();
        how.add(messages.text("technique." + work.technique().id()));
        how.add(messages.text("hands." + work.hands().id()));
        if (!work.pace().isAny()) {
            how.add(messages.text("routine.pace", work.pace().low(), work.pace().high()));
        }
        return how;
    }
}
