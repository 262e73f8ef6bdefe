package app.galea.coach;

import app.galea.coach.CoachSettings.Speaking;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Cues for what happened in the session: a step change is said at once or never, a marked spot may wait a little for its
 * turn. Confined to the vision thread.
 */
final class EventCues {

    private final Speaking speaking;
    private final List<Waiting> waiting = new ArrayList<>();

    EventCues(Speaking speaking) {
        this.speaking = speaking;
    }

    /** Takes up what has happened; what is still to be said is in {@link #candidates()}. */
    void advance(Situation s) {
        FrameTime now = s.scene().time();
        waiting.removeIf(w -> w.isStepChange() || now.since(w.since()) > speaking.patienceSeconds());
        if (!s.events().isEmpty()) {
            EventReader reader = new EventReader(s.progress());
            for (CoachEvent event : s.events()) {
                event.match(reader).forEach(candidate -> waiting.add(new Waiting(now, candidate)));
            }
        }
    }

    /** In the order of events; of several step changes at once only the last is of use. */
    List<Candidate> candidates() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<Candidate> all = new ArrayList<>();
        for (Waiting one : waiting) {
            if (one.isStepChange()) {
                all.removeIf(other -> CueScheduler.STEP_CHANGES.contains(other.id()));
            }
            all.add(one.candidate());
        }
        return all;
    }

    void said(CueId id) {
        waiting.removeIf(w -> w.candidate().id() == id);
    }

    void reset() {
        waiting.clear();
    }

    private record Waiting(FrameTime since, Candidate candidate) {

        boolean isStepChange() {
            return CueScheduler.STEP_CHANGES.contains(candidate.id());
        }
    }
}
