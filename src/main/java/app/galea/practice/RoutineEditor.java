package app.galea.practice;

import app.galea.routine.RoutineException;
import app.galea.routine.RoutineProblem;
import app.galea.routine.RoutineReader;
import app.galea.routine.RoutineWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Changes a draft, and takes changes back and makes them again. Mutable; confined to one thread. */
public final class RoutineEditor {

    /** So many changes can be taken back. */
    private static final int MOST_CHANGES = 200;

    private final RoutineReader reader = new RoutineReader();
    private final Deque<RoutineDraft> before = new ArrayDeque<>();
    private final Deque<RoutineDraft> after = new ArrayDeque<>();
    private RoutineDraft draft;

    public RoutineEditor(RoutineDraft start) {
        draft = start;
    }

    public RoutineDraft draft() {
        return draft;
    }

    /** Goes on with a changed draft; one that is the same is no change. */
    public void change(RoutineDraft changed) {
        if (changed.equals(draft)) {
            return;
        }
        before.push(draft);
        if (before.size() > MOST_CHANGES) {
            before.removeLast();
        }
        after.clear();
        draft = changed;
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    public boolean canRedo() {
        return !after.isEmpty();
    }

    public void undo() {
        if (canUndo()) {
            after.push(draft);
            draft = before.pop();
        }
    }

    public void redo() {
        if (canRedo()) {
            before.push(draft);
            draft = after.pop();
        }
    }

    /** What keeps the draft from being a routine, as the schema says; empty: nothing. */
    public List<RoutineProblem> problems() {
        if (draft.steps().isEmpty()) {
            return List.of(new RoutineProblem(draft.id(), 0, "A routine needs at least one step."));
        }
        try {
            reader.readText(draft.id(), RoutineWriter.text(draft.routine()));
            return List.of();
        } catch (RoutineException e) {
            return e.problems();
        }
    }
}
