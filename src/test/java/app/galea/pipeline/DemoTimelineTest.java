package app.galea.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.Side;
import app.galea.coach.CoachSettings;
import app.galea.coach.Cue;
import app.galea.coach.CueId;
import app.galea.observation.Observation;
import app.galea.observation.ObservationSource;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthObserver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the coach says to the bundled clip when everything is known: the path's own figures, without a network. */
class DemoTimelineTest {

    private static final List<Cue> CUES = new ArrayList<>();
    private static final Map<Integer, Double> STEP_ENDS = new TreeMap<>();
    private static final List<Double> TOUCHED_AT = new ArrayList<>();

    @BeforeAll
    static void watchTheDemo() throws Exception {
        TruthClip clip = TruthClip.demo();
        Routine routine = RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"))
                .find(RoutineLibrary.DEMO_ID)
                .orElseThrow();
        CoachingPipeline pipeline =
                new CoachingPipeline(PipelineSettings.of(routine).withHead(clip.headSize()));
        ObservationSource truth = new TruthObserver(clip);
        for (Optional<Observation> next = truth.next(); next.isPresent(); next = truth.next()) {
            LiveUpdate update = pipeline.advance(next.get());
            update.cue().ifPresent(CUES::add);
            for (Side side : Side.values()) {
                if (update.touches().hand(side).isTouching()) {
                    TOUCHED_AT.add(update.time().seconds());
                }
            }
            STEP_ENDS.putIfAbsent(
                    update.session().progress().index() - 1, update.time().seconds());
        }
    }

    @Test
    void speaksOfTheScrubbingWhileItLastsAndAtNoOtherTime() {
        assertThat(times(CueId.MOTION_SCRUB))
                .singleElement()
                .satisfies(t -> assertThat(t).isBetween(43.0, 48.0));
        assertThat(times(CueId.PACE_SLOW_DOWN)).isEmpty();
    }

    @Test
    void noticesTheIdleRightHand() {
        assertThat(times(CueId.HANDS_IDLE))
                .singleElement()
                .satisfies(t -> assertThat(t).isBetween(54.0, 60.0));
        assertThat(CUES)
                .filteredOn(cue -> cue.id() == CueId.HANDS_IDLE)
                .allMatch(cue -> "right".equals(cue.params().get("side")));
    }

    @Test
    void countsNothingWhileTheHandsHoverNearTheHead() {
        assertThat(TOUCHED_AT).noneMatch(t -> t > 60.3);
    }

    @Test
    void endsEveryStepWhileTheHandsAreThere() {
        // the clip's segments, seconds; the person settles for the first three
        double[][] segments = {{0, 4}, {3, 12}, {12, 19}, {19, 26}, {26, 33}, {33, 46}, {46, 54}, {54, 60}};
        for (int step = 0; step < segments.length; step++) {
            assertThat(STEP_ENDS.get(step))
                    .as("end of step " + step)
                    .isBetween(segments[step][0] - 1.5, segments[step][1]);
        }
    }

    @Test
    void callsNoPlaceWrongAndRepeatsNoCueWithinItsCoolDown() {
        assertThat(times(CueId.ZONE_WRONG)).isEmpty();
        CoachSettings settings = CoachSettings.defaults();
        Map<CueId, Double> last = new TreeMap<>();
        for (Cue cue : CUES) {
            Double before = last.put(cue.id(), cue.time().seconds());
            if (before != null) {
                assertThat(cue.time().seconds() - before)
                        .as(cue.id().id())
                        .isGreaterThanOrEqualTo(settings.timing(cue.id()).coolDown());
            }
        }
    }

    private static List<Double> times(CueId id) {
        return CUES.stream()
                .filter(cue -> cue.id() == id)
                .map(cue -> cue.time().seconds())
                .toList();
    }
}
