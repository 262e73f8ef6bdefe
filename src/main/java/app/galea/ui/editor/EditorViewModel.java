package app.galea.ui.editor;

import app.galea.anatomy.ScalpZone;
import app.galea.practice.RoutineDraft;
import app.galea.practice.RoutineEditor;
import app.galea.routine.Hands;
import app.galea.routine.PaceBand;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.routine.RoutineProblem;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.wording.Messages;
import app.galea.wording.StepWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The state of the routine editor. Confined to the JavaFX thread. */
public final class EditorViewModel {

    /** What a rest lasts at first, s. */
    private static final double REST_SECONDS = 15;

    /** The longest name the schema lets pass. */
    private static final int LONGEST_NAME = 80;

    private final RoutineEditor editor;
    private final Supplier<RoutineLibrary> routines;
    private final OwnRoutines own;

    /** The id of the person's own routine that is being changed; empty: it is a new one. */
    private String openedId;

    private RoutineDraft saved;
    private final ReadOnlyObjectWrapper<RoutineDraft> draft;
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(0);

    private EditorViewModel(RoutineDraft first, String openedId, Supplier<RoutineLibrary> routines, OwnRoutines own) {
        editor = new RoutineEditor(first);
        this.openedId = openedId;
        this.routines = routines;
        this.own = own;
        saved = first;
        draft = new ReadOnlyObjectWrapper<>(first);
    }

    /** Opens a routine: the person's own is changed, of any other a copy is made. */
    public static EditorViewModel open(
            Routine routine, Messages messages, Supplier<RoutineLibrary> routines, OwnRoutines own) {
        String title = routine.title().in(messages.language());
        return own.isOwn(routine.id())
                ? new EditorViewModel(RoutineDraft.of(routine, title), routine.id(), routines, own)
                : new EditorViewModel(
                        RoutineDraft.of(routine, messages.text("practice.editor.copy", title)), "", routines, own);
    }

    public ReadOnlyObjectProperty<RoutineDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** Index of the step that is changed; 0 where there is none. */
    public ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** The step that is changed; empty where there is none. */
    public Optional<Step> step() {
        int index = selected.get();
        List<Step> steps = draft.get().steps();
        return index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
    }

    /** The step that is changed, if it is work. */
    public Optional<Step.Work> work() {
        return step().flatMap(step -> step.match(Optional::of, pause -> Optional.empty()));
    }

    public void select(int index) {
        selected.set(Math.max(0, Math.min(draft.get().steps().size() - 1, index)));
    }

    /** A zone was clicked: it joins or leaves the step of work; beside one, it makes a step of its own. */
    public void click(ScalpZone zone) {
        if (work().isEmpty()) {
            add(List.of(zone));
        } else {
            change(now -> now.toggled(selected.get(), zone));
        }
    }

    /** One more step after the chosen one, on the same zones or the crown. */
    public void addStep() {
        add(work().map(Step.Work::zones).filter(zones -> !zones.isEmpty()).orElse(List.of(ScalpZone.CROWN)));
    }

    private void add(List<ScalpZone> zones) {
        int after = draft.get().steps().isEmpty() ? -1 : selected.get();
        change(now -> now.insertedAfter(after, zones));
        select(after + 1);
    }

    public void addRest() {
        int after = draft.get().steps().isEmpty() ? -1 : selected.get();
        change(now -> now.pausedAfter(after, REST_SECONDS));
        select(after + 1);
    }

    public void remove() {
        if (step().isPresent()) {
            change(now -> now.without(selected.get()));
            select(selected.get());
        }
    }

    /** Moves the chosen step, and chooses it there. */
    public void moveTo(int index) {
        int to = Math.max(0, Math.min(draft.get().steps().size() - 1, index));
        if (step().isPresent() && to != selected.get()) {
            change(now -> now.moved(selected.get(), to));
            select(to);
        }
    }

    public void rename(String title) {
        change(now -> now.titled(title.strip()));
    }

    public void last(double seconds) {
        change(now -> now.lasting(selected.get(), Math.max(1, Math.min(3600, seconds))));
    }

    public void use(Technique technique) {
        change(now -> now.by(selected.get(), technique));
    }

    public void use(Hands hands) {
        change(now -> now.with(selected.get(), hands));
    }

    /** Whoever pulls one end of the band past the other takes the other along. */
    public void slowest(double perMin) {
        work().ifPresent(work ->
                pace(new PaceBand(perMin, Math.max(perMin, work.pace().high()))));
    }

    public void fastest(double perMin) {
        work().ifPresent(work -> pace(new PaceBand(Math.min(perMin, work.pace().low()), perMin)));
    }

    /** Whether a pace is asked for at all. */
    public void paced(boolean on) {
        work().filter(work -> work.pace().isAny() == on).ifPresent(work -> pace(on ? RoutineDraft.SLOW : PaceBand.ANY));
    }

    private void pace(PaceBand band) {
        change(now -> now.paced(selected.get(), band));
    }

    private void change(UnaryOperator<RoutineDraft> change) {
        editor.change(change.apply(draft.get()));
        show();
    }

    public void undo() {
        editor.undo();
        show();
    }

    public void redo() {
        editor.redo();
        show();
    }

    public boolean canUndo() {
        return editor.canUndo();
    }

    public boolean canRedo() {
        return editor.canRedo();
    }

    private void show() {
        draft.set(editor.draft());
        select(selected.get());
    }

    /** Whether something would be lost by closing. */
    public boolean isChanged() {
        return !draft.get().equals(saved);
    }

    /** What keeps it from being saved, in plain sentences; empty: nothing. */
    public List<String> problems(Messages messages) {
        List<String> problems = new ArrayList<>();
        RoutineDraft now = draft.get();
        if (now.title().isBlank()) {
            problems.add(messages.text("practice.editor.problem.name"));
        } else if (now.title().length() > LONGEST_NAME) {
            problems.add(messages.text("practice.editor.problem.long"));
        } else if (isTaken(now.id())) {
            problems.add(messages.text(
                    own.isOwn(now.id()) ? "practice.editor.problem.taken" : "practice.editor.problem.shipped"));
        }
        if (now.steps().isEmpty()) {
            problems.add(messages.text("practice.editor.problem.steps"));
        }
        if (problems.isEmpty()) {
            // what the schema says of anything else
            editor.problems().stream().map(RoutineProblem::reason).forEach(problems::add);
        }
        return problems;
    }

    /** Another routine has this id: saving would write over it, or be refused. */
    private boolean isTaken(String id) {
        return !id.equals(openedId) && (own.isOwn(id) || routines.get().find(id).isPresent());
    }

    /** As it would be saved; only without {@link #problems}. */
    public Routine routine() {
        return draft.get().routine();
    }

    /** It has been saved: closing loses nothing, and the next saving is of the same routine. */
    public void saved() {
        saved = draft.get();
        openedId = saved.id();
    }

    /** The steps' names, in order. */
    public List<String> names(Messages messages) {
        StepWording steps = new StepWording(messages);
        return draft.get().steps().stream().map(steps::title).toList();
    }
}
