package app.galea.session;

import app.galea.coach.CoachEvent;
import app.galea.coach.Progress;
import java.util.List;

/**
 * How the session stands after one observation. Immutable.
 *
 * @param clockRuns whether the step's clock ran: a contact that counts, or a pause of the routine
 * @param events what happened since the last update, in order
 */
public record SessionUpdate(SessionState state, Progress progress, boolean clockRuns, List<CoachEvent> events) {

    public SessionUpdate {
        events = List.copyOf(events);
    }
}
