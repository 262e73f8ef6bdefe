package app.galea.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.anatomy.ScalpZone;
import app.galea.coverage.Systematics;
import app.galea.routine.LocalText;
import app.galea.routine.Routine;
import app.galea.routine.RoutineException;
import app.galea.routine.RoutineReader;
import app.galea.routine.RoutineWriter;
import app.galea.routine.Step;
import app.galea.routine.Step.Work;
import app.galea.routine.Technique;
import app.galea.session.Environment;
import app.galea.session.EvidenceShares;
import app.galea.session.Places;
import app.galea.session.SessionSummary;
import app.galea.session.TenseMark;
import app.galea.session.ZoneSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NextRoutineTest {

    private static final NextRoutine NEXT = new NextRoutine(
            LocalText.english("Next"), LocalText.english("What came up short."), LocalText.english("once a day"));

    /** A session in which all zones but some got all of their 30 s. */
    private static SessionSummary session(Set<ScalpZone> weak, List<ScalpZone> tense) {
        List<ZoneSummary> zones = Arrays.stream(ScalpZone.values())
                .map(zone -> new ZoneSummary(zone, 30, weak.contains(zone) ? 3 : 30, 0, 0, 0.5))
                .toList();
        Places places = new Places(
                List.of(), tense.stream().map(zone -> new TenseMark(1, zone)).toList());
        return new SessionSummary(
                "camera",
                "base-to-crown",
                300,
                280,
                0.5,
                zones,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                1,
                new Systematics(1, 1, 1),
                new EvidenceShares(1, 0, 0, 0),
                List.of(),
                new Environment("0", "", ""),
                Double.NaN,
                places);
    }

    private static List<Work> work(Routine routine) {
        List<Work> work = new ArrayList<>();
        routine.steps().forEach(step -> step.match(work::add, pause -> false));
        return work;
    }

    private static double seconds(Routine routine, ScalpZone zone) {
        return work(routine).stream()
                .filter(step -> step.zones().contains(zone))
                .mapToDouble(Step::targetSeconds)
                .sum();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTheMinutesAndIsAlwaysARoutine(long seed) throws RoutineException {
        Random random = new Random(seed);
        List<SessionSummary> last = IntStream.range(0, random.nextInt(7))
                .mapToObj(i -> session(some(random), List.copyOf(some(random))))
                .toList();
        double minutes = 1 + random.nextInt(60 * 59) / 60.0;
        Routine routine = NEXT.plan(last, minutes);
        assertThat(routine.plannedSeconds()).isEqualTo((double) Math.round(minutes * 60));
        assertThat(new RoutineReader().readText("next", RoutineWriter.text(routine)))
                .isEqualTo(routine);
        assertThat(NEXT.plan(last, minutes)).isEqualTo(routine);
        assertThat(work(routine)).isNotEmpty().allSatisfy(step -> {
            assertThat(step.zones()).isNotEmpty().allMatch(ScalpZone::isScalp);
            assertThat(step.technique()).isEqualTo(Technique.CIRCLE);
            assertThat(step.pace().low()).isEqualTo(20);
            assertThat(step.pace().high()).isEqualTo(40);
            assertThat(step.targetSeconds()).isGreaterThanOrEqualTo(20);
        });
    }

    private static Set<ScalpZone> some(Random random) {
        Set<ScalpZone> some = EnumSet.noneOf(ScalpZone.class);
        for (ScalpZone zone : ScalpZone.values()) {
            if (random.nextInt(4) == 0) {
                some.add(zone);
            }
        }
        return some;
    }

    @Test
    void givesWeakAndTenseZonesMoreTime() {
        List<SessionSummary> last =
                List.of(session(EnumSet.of(ScalpZone.BEHIND_EAR_LEFT), List.of(ScalpZone.TEMPLE_RIGHT)));
        Routine routine = NEXT.plan(last, 10);
        double plain = seconds(routine, ScalpZone.CROWN);
        assertThat(seconds(routine, ScalpZone.BEHIND_EAR_LEFT)).isGreaterThan(plain);
        assertThat(seconds(routine, ScalpZone.TEMPLE_LEFT)).isGreaterThan(plain);
    }

    @Test
    void aShortOneKeepsToTheNeediestPlaces() {
        List<SessionSummary> last = List.of(session(EnumSet.of(ScalpZone.OCCIPUT), List.of(ScalpZone.CROWN)));
        Routine routine = NEXT.plan(last, 1);
        assertThat(work(routine))
                .extracting(Work::zones)
                .containsExactly(List.of(ScalpZone.OCCIPUT), List.of(ScalpZone.CROWN));
    }

    @Test
    void goesFromTheBaseToTheCrown() {
        List<Work> steps = work(NEXT.plan(List.of(), 8));
        assertThat(steps.get(0).zones()).contains(ScalpZone.SKULL_BASE_LEFT);
        assertThat(steps.get(steps.size() - 1).zones()).containsExactly(ScalpZone.CROWN);
        assertThat(steps).hasSize(9);
    }

    @Test
    void refusesWhatIsNoLength() {
        for (double minutes : new double[] {0, 0.5, 61, Double.NaN}) {
            assertThatThrownBy(() -> NEXT.plan(List.of(), minutes)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
