package app.galea.coach;

import app.galea.coach.CoachSettings.Stepping;
import app.galea.routine.Step;
import java.util.List;
import java.util.Map;

/** The rules that follow the routine's course: the last seconds of a step, and now and then a question about comfort. */
final class CourseRules {

    private CourseRules() {}

    static List<CueRule> all(Stepping stepping) {
        return List.of(new StepAlmost(stepping), new ComfortCheck(stepping));
    }

    /** Only steps that end by time: when one that ends by coverage will end is not known. */
    private record StepAlmost(Stepping stepping) implements WorkRule {

        @Override
        public CueId id() {
            return CueId.STEP_ALMOST;
        }

        @Override
        public Reading read(Situation s, Step.Work work) {
            double left = work.targetSeconds() - s.progress().activeSeconds();
            boolean due = left <= stepping.almostSeconds()
                    && left > stepping.almostSeconds() - stepping.almostWithinSeconds();
            if (work.end() != Step.End.TIME || work.targetSeconds() < stepping.almostFromSeconds() || !due) {
                return Reading.CALM;
            }
            return Reading.on(Map.of("seconds", Long.toString(Math.round(stepping.almostSeconds()))))
                    .once(s.progress().stepStart().nanos());
        }
    }

    private record ComfortCheck(Stepping stepping) implements CueRule {

        @Override
        public CueId id() {
            return CueId.COMFORT_CHECK;
        }

        @Override
        public Reading read(Situation s) {
            long checks = (long) (s.progress().totalActiveSeconds() / stepping.comfortSeconds());
            return checks > 0 ? Reading.ON.once(checks) : Reading.CALM;
        }
    }
}
