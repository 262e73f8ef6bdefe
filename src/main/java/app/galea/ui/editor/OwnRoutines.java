package app.galea.ui.editor;

import app.galea.routine.Routine;
import java.util.function.Consumer;

/** The person's own routines on the disk. Called on the JavaFX thread, answers there. */
public interface OwnRoutines {

    /** Whether a routine of this id is the person's own. */
    boolean isOwn(String id);

    /**
     * Keeps a routine, over one of the same id; it is among all routines from then on.
     *
     * @param answer why it was not kept, in a sentence; empty: it was
     */
    void keep(Routine routine, Consumer<String> answer);
}
