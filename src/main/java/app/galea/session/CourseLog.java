package app.galea.session;

import app.galea.coach.CoachEvent;
import app.galea.coach.CoachEvent.RoutineDone;
import app.galea.coach.CoachEvent.StepBegan;
import app.galea.coach.CoachEvent.StepEnded;
import app.galea.coach.CoachEvent.TenseMarked;
import app.galea.routine.PaceBand;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.List;

/** When each step began and which spots were marked. Mutable; belongs to the summary. */
final class CourseLog {

    private final List<Visit> visits = new ArrayList<>();
    private final List<TenseMark> tense = new ArrayList<>();

    /** A step from the time on it was current; going back visits it again. */
    private record Visit(double fromSeconds, int step) {}

    void note(CoachEvent event, FrameTime time) {
        event.match(new CoachEvent.Cases<Boolean>() {
            @Override
            public Boolean stepEnded(StepEnded ended) {
                return false;
            }

            @Override
            public Boolean stepBegan(StepBegan began) {
                return visits.add(new Visit(time.seconds(), began.index()));
            }

            @Override
            public Boolean tenseMarked(TenseMarked marked) {
                return tense.add(new TenseMark(time.seconds(), marked.zone()));
            }

            @Override
            public Boolean routineDone(RoutineDone done) {
                return false;
            }
        });
    }

    List<TenseMark> tense() {
        return List.copyOf(tense);
    }

    /** When a step first began; NaN if it never did. */
    double fromSeconds(int step) {
        return visits.stream()
                .filter(visit -> visit.step() == step)
                .mapToDouble(Visit::fromSeconds)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The pace asked for at a time. */
    PaceBand paceAt(Routine routine, double seconds) {
        PaceBand asked = PaceBand.ANY;
        for (Visit visit : visits) {
            if (visit.fromSeconds() <= seconds) {
                asked = pace(routine.steps().get(visit.step()));
            }
        }
        return asked;
    }

    static PaceBand pace(Step step) {
        return step.match(Step.Work::pace, pause -> PaceBand.ANY);
    }
}
