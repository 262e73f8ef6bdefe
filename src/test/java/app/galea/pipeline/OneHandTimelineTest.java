package app.galea.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.CueId;
import app.galea.observation.Observation;
import app.galea.practice.HandMove;
import app.galea.practice.HandScript;
import app.galea.practice.HandScript.Segment;
import app.galea.practice.SimulatedObserver;
import app.galea.practice.SimulationSettings;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Somebody with one hand does both sides, one after the other, and hears nothing of the other hand. */
class OneHandTimelineTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/one-hand.txt");

    private static final Routine ROUTINE = Routine.of(
            "one-hand",
            "One hand",
            List.of(
                    Step.Work.of(List.of(ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_RIGHT), Technique.CIRCLE, 30),
                    Step.Work.of(List.of(ScalpZone.CROWN), Technique.CIRCLE, 20)));

    private static final PipelineSettings SETTINGS =
            PipelineSettings.of(ROUTINE).withHead(HeadSize.DEFAULT);

    private static Segment left(double seconds, ScalpZone zone) {
        return Segment.of(seconds, HandMove.circles(Side.LEFT, zone, 30, 8), HandMove.none());
    }

    private record Timeline(List<CueId> cues, String text) {}

    private static Timeline play(PipelineSettings settings) {
        HandScript script = HandScript.of(
                left(31.5, ScalpZone.TEMPLE_LEFT), left(33, ScalpZone.TEMPLE_RIGHT), left(24, ScalpZone.CROWN));
        List<CueId> cues = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        CoachingPipeline pipeline = new CoachingPipeline(settings);
        SimulatedObserver person =
                new SimulatedObserver(script, SimulationSettings.exact().withNoise(0.5, 1, 11));
        for (Optional<Observation> next = person.next(); next.isPresent(); next = person.next()) {
            LiveUpdate update = pipeline.advance(next.get());
            update.cue().ifPresent(cue -> {
                cues.add(cue.id());
                text.append(String.format(
                        Locale.ROOT,
                        "%6.2f %s %s\n",
                        update.time().seconds(),
                        cue.id().id(),
                        cue.params()));
            });
        }
        return new Timeline(cues, text.toString());
    }

    @Test
    void oneHandIsCoachedLeftThenRight() throws IOException {
        Timeline timeline = play(SETTINGS.withOneHand(true));
        assertThat(timeline.cues())
                .containsExactly(
                        CueId.STEP_ALMOST, CueId.STEP_NEXT, CueId.STEP_ALMOST, CueId.STEP_NEXT, CueId.SESSION_DONE);
        assertThat(timeline.text()).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void withBothHandsExpectedTheSamePersonIsTold() {
        assertThat(play(SETTINGS).cues()).contains(CueId.HANDS_IDLE);
    }

    @Test
    void aRecordingIsReadBackToTheSamePlan() throws Exception {
        Routine shipped = RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"))
                .find(RoutineLibrary.DEFAULT_ID)
                .orElseThrow();
        PipelineSettings oneHand = PipelineSettings.of(shipped).withOneHand(true);
        TraceHeader header =
                oneHand.header("1", Instant.EPOCH, "test", false, new TracedNetwork("none", "0".repeat(64)));
        assertThat(PipelineSettings.of(header).plan()).isEqualTo(oneHand.plan());
        assertThat(oneHand.plan().steps()).hasSizeGreaterThan(shipped.steps().size());
    }
}
