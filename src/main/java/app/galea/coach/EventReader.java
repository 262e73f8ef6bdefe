package app.galea.coach;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.Step;
import app.galea.routine.Step.Pause.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one frame's events give to say. Remembers whether the step that ended was completed; used for one frame. */
final class EventReader implements CoachEvent.Cases<List<Candidate>> {

    private final Progress progress;
    private boolean completed = true;

    EventReader(Progress progress) {
        this.progress = progress;
    }

    @Override
    public List<Candidate> stepEnded(CoachEvent.StepEnded event) {
        completed = event.completed();
        return List.of();
    }

    /** The first step follows no other: work is not announced there, settling and oil are. */
    @Override
    public List<Candidate> stepBegan(CoachEvent.StepBegan event) {
        Step step = progress.routine().steps().get(event.index());
        return step.match(
                work -> event.index() == 0 ? List.of() : List.of(next(work, event.index())),
                pause -> List.of(say(
                        pause.kind() == Kind.OIL ? CueId.OIL : CueId.REST_BREATHE,
                        Map.of("text", pause.text(), "completed", Boolean.toString(completed)))));
    }

    @Override
    public List<Candidate> tenseMarked(CoachEvent.TenseMarked event) {
        return List.of(say(CueId.TENSION_MARKED, Map.of("zone", event.zone().id())));
    }

    @Override
    public List<Candidate> routineDone(CoachEvent.RoutineDone event) {
        return List.of(say(CueId.SESSION_DONE, Map.of()));
    }

    private Candidate next(Step.Work work, int index) {
        List<ScalpZone> zones = index == progress.index() ? progress.zones() : work.zones();
        return say(
                CueId.STEP_NEXT,
                Map.of(
                        "step", Integer.toString(index),
                        "text", work.text(),
                        "zones", zones.stream().map(ScalpZone::id).collect(Collectors.joining(",")),
                        "hands", work.hands().id(),
                        "completed", Boolean.toString(completed)));
    }

    private static Candidate say(CueId id, Map<String, String> params) {
        return new Candidate(id, Reading.ALWAYS, params);
    }
}
