package app.galea.routine;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.Step.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OneHandPlanTest {

    static List<Routine> shipped() {
        return RoutineLibrary.load(Path.of("assets/routines"), Path.of("none")).routines();
    }

    @Test
    void bothSidesBecomeLeftThenRightAndTheMidlineBelongsToBoth() {
        Step step = Work.of(
                List.of(ScalpZone.FRONT_HAIRLINE, ScalpZone.TEMPLE_RIGHT, ScalpZone.TEMPLE_LEFT), Technique.CIRCLE, 40);
        List<Step> steps = OneHandPlan.of(Routine.of("r", "R", List.of(step))).steps();
        assertThat(steps)
                .extracting(OneHandPlanTest::zones)
                .containsExactly(
                        List.of(ScalpZone.FRONT_HAIRLINE, ScalpZone.TEMPLE_LEFT),
                        List.of(ScalpZone.FRONT_HAIRLINE, ScalpZone.TEMPLE_RIGHT));
        assertThat(steps)
                .allMatch(half -> half.targetSeconds() == 40 && half.text().equals(Step.ZONES_TEXT));
    }

    @Test
    void stepsOfOneSideOrTheMidlineAndPausesStay() {
        List<Step> steps = List.of(
                new Step.Pause(Step.Pause.Kind.REST, 10, false, "rest", LocalText.NONE),
                Work.of(List.of(ScalpZone.CROWN), Technique.CIRCLE, 40),
                Work.of(List.of(), Technique.HOLD, 20),
                Work.of(List.of(ScalpZone.BACK_LEFT), Technique.CIRCLE, 40));
        assertThat(OneHandPlan.of(Routine.of("r", "R", steps)).steps()).isEqualTo(steps);
    }

    /** Law: whatever the routine, no step asks for both sides, every zone keeps its time, and twice is once. */
    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedRoutineCanBeDoneWithOneHand(Routine routine) {
        Routine plan = OneHandPlan.of(routine);
        for (Step step : plan.steps()) {
            List<ScalpZone> zones = zones(step);
            assertThat(zones.stream().flatMap(zone -> zone.side().stream()).distinct())
                    .as(routine.id() + " " + zones)
                    .hasSizeLessThanOrEqualTo(1);
        }
        Map<ScalpZone, Double> before = sided(routine);
        assertThat(sided(plan)).isEqualTo(before);
        assertThat(OneHandPlan.of(plan)).isEqualTo(plan);
    }

    private static Map<ScalpZone, Double> sided(Routine routine) {
        Map<ScalpZone, Double> seconds = new TreeMap<>();
        for (Step step : routine.steps()) {
            zones(step).stream()
                    .filter(zone -> zone.side().isPresent())
                    .forEach(zone -> seconds.merge(zone, step.targetSeconds(), Double::sum));
        }
        return seconds;
    }

    private static List<ScalpZone> zones(Step step) {
        return step.match(Work::zones, pause -> List.of());
    }
}
