package app.galea.ui.history;

import app.galea.history.NextRoutine;
import app.galea.routine.RoutineLibrary;
import app.galea.wording.Messages;
import app.galea.wording.RoutineWording;

/** What sessions are called, in one language. Immutable. */
record RoutineNames(RoutineLibrary routines, Messages messages) {

    /** The title of a routine; its id where it is not known any more. */
    String of(String id) {
        if (id.isEmpty()) {
            return messages.text("summary.free");
        }
        return routines.find(id)
                .map(routine -> new RoutineWording(messages).title(routine))
                .orElseGet(() -> NextRoutine.ID.equals(id) ? messages.text("history.next.title") : id);
    }
}
