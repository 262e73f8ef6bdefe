package app.galea.ui.history;

import app.galea.history.NextRoutine;
import app.galea.routine.Routine;
import app.galea.session.SessionSummary;
import app.galea.wording.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The routine that the last sessions suggest, within the minutes a person has. Confined to the JavaFX thread. */
final class NextModel {

    /** What may be chosen, min. */
    static final List<Integer> MINUTES = List.of(3, 5, 10, 15);

    private static final int AT_FIRST = 5;

    private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(AT_FIRST);
    private final ReadOnlyObjectWrapper<Optional<Routine>> routine = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Consumer<Routine> start;
    private List<SessionSummary> last = List.of();

    /** @param start begins coaching */
    NextModel(Consumer<Routine> start) {
        this.start = start;
        minutes.addListener((changed, before, now) -> plan());
    }

    ObjectProperty<Integer> minutes() {
        return minutes;
    }

    /** Empty as long as there is nothing to plan from. */
    ReadOnlyObjectProperty<Optional<Routine>> routine() {
        return routine.getReadOnlyProperty();
    }

    /** Plans from other sessions from now on, newest first. */
    void planFrom(List<SessionSummary> newest) {
        last = List.copyOf(newest);
        plan();
    }

    void start() {
        routine.get().ifPresent(start);
    }

    private void plan() {
        if (last.isEmpty()) {
            routine.set(Optional.empty());
        } else {
            NextRoutine next = new NextRoutine(
                    Messages.everywhere("history.next.title"),
                    Messages.everywhere("history.next.summary"),
                    Messages.everywhere("history.next.often"));
            routine.set(Optional.of(next.plan(last, minutes.get())));
        }
    }
}
