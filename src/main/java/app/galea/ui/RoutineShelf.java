package app.galea.ui;

import app.galea.routine.RoutineLibrary;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The routines while the window is open: a person may add some. Confined to the JavaFX thread. */
public final class RoutineShelf {

    private final ReadOnlyObjectWrapper<RoutineLibrary> library;

    public RoutineShelf(RoutineLibrary first) {
        library = new ReadOnlyObjectWrapper<>(first);
    }

    public RoutineLibrary now() {
        return library.get();
    }

    public ReadOnlyObjectProperty<RoutineLibrary> library() {
        return library.getReadOnlyProperty();
    }

    /** These from now on. */
    public void put(RoutineLibrary routines) {
        library.set(routines);
    }
}
