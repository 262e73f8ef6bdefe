package app.galea.ui.practice;

import app.galea.routine.Routine;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What was chosen on the practice screen. Confined to the JavaFX thread. */
final class PracticeChoices {

    /** The paces a drill is offered in, circles a minute. */
    static final List<Integer> PACES = List.of(20, 25, 30, 35, 40);

    private final ObjectProperty<PracticeMode> mode;
    private final ObjectProperty<Routine> routine;
    private final ObjectProperty<Integer> pace = new SimpleObjectProperty<>(30);
    private final BooleanProperty mirror = new SimpleBooleanProperty(true);
    private final BooleanProperty sites = new SimpleBooleanProperty(false);
    private final BooleanProperty flat = new SimpleBooleanProperty(false);

    PracticeChoices(PracticeMode first, Routine practised) {
        mode = new SimpleObjectProperty<>(first);
        routine = new SimpleObjectProperty<>(practised);
    }

    ObjectProperty<PracticeMode> mode() {
        return mode;
    }

    ObjectProperty<Routine> routine() {
        return routine;
    }

    /** Of the drill. */
    ObjectProperty<Integer> pace() {
        return pace;
    }

    /** Whether one pointer leads a second hand on the other side. */
    BooleanProperty mirror() {
        return mirror;
    }

    /** Whether the 10-10 sites are shown. */
    BooleanProperty sites() {
        return sites;
    }

    /** Whether the flat map is shown instead of the head. */
    BooleanProperty flat() {
        return flat;
    }
}
