package app.galea.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.Side;
import app.galea.observation.Observation;
import app.galea.replay.TraceEntry.Reason;
import app.galea.replay.TraceException;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.report.SummaryJson;
import app.galea.routine.Routine;
import app.galea.routine.RoutineException;
import app.galea.routine.RoutineReader;
import app.galea.session.FreeMassage;
import app.galea.session.SessionCommand;
import app.galea.session.SessionState;
import app.galea.session.SessionSummary;
import app.galea.session.StepSummary;
import app.galea.session.ZoneSummary;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthObserver;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoachingPipelineTest {

    private static List<Observation> observations = List.of();
    private static Routine routine = FreeMassage.ROUTINE;
    private static HeadSize head = HeadSize.DEFAULT;
    private static Recording live = new Recording();

    @TempDir
    private Path folder;

    @BeforeAll
    static void coachTheTruth() throws RoutineException {
        TruthClip demo = TruthClip.demo();
        observations = TruthObserver.observations(demo);
        head = demo.headSize();
        routine = new RoutineReader().read(Path.of("assets/routines/demo-minute.yaml"));
        live = run(Map.of());
    }

    private static Recording run(Map<Integer, SessionCommand> commands) {
        return Recording.of(Recording.source(observations), Recording.commands(commands), settings(), header());
    }

    private static PipelineSettings settings() {
        return PipelineSettings.of(routine).withHead(head);
    }

    private static TraceHeader header() {
        return settings().header("0.1.0", Instant.EPOCH, "demo.mp4", true, TracedNetwork.NONE);
    }

    private Recording replayed(Recording recorded) throws TraceException, RoutineException {
        Path file = folder.resolve("trace.jsonl");
        recorded.write(file, header());
        return Recording.replay(file);
    }

    @Test
    void theDemonstrationRunsThroughItsRoutine() {
        assertThat(live.updates).hasSize(observations.size());
        assertThat(live.ending().reason()).isEqualTo(Reason.SOURCE_ENDED);
        SessionSummary summary = live.ending().summary();
        assertThat(summary.steps()).allMatch(StepSummary::completed);
        assertThat(live.last().session().state()).isEqualTo(SessionState.FINISHED);
    }

    @Test
    void theSameObservationsGiveTheSameBytes() {
        assertThat(json(run(Map.of()))).isEqualTo(json(live));
    }

    @Test
    void aReplayGivesTheSameBytes() throws TraceException, RoutineException {
        Recording replayed = replayed(live);
        assertThat(json(replayed)).isEqualTo(json(live));
        assertThat(replayed.cues).isEqualTo(live.cues);
    }

    @Test
    void aReplayObeysTheSameCommands() throws TraceException, RoutineException {
        Map<Integer, SessionCommand> commands = Map.of(
                200, SessionCommand.PAUSE,
                290, SessionCommand.RESUME,
                400, SessionCommand.TENSE,
                500, SessionCommand.PREVIOUS,
                700, SessionCommand.NEXT);
        Recording commanded = run(commands);
        assertThat(json(commanded)).isNotEqualTo(json(live));
        assertThat(json(replayed(commanded))).isEqualTo(json(commanded));
    }

    @Test
    void finishingEndsTheRunAndItsReplay() throws TraceException, RoutineException {
        Recording finished = run(Map.of(600, SessionCommand.FINISH));
        assertThat(finished.updates).hasSize(601);
        assertThat(finished.ending().reason()).isEqualTo(Reason.FINISHED);
        assertThat(json(replayed(finished))).isEqualTo(json(finished));
    }

    @Test
    void activeTimeIsTheSumOfTheWork() {
        SessionSummary summary = live.ending().summary();
        double work = summary.steps().stream()
                .filter(step -> !step.zones().isEmpty())
                .mapToDouble(StepSummary::doneSeconds)
                .sum();
        assertThat(summary.activeSeconds()).isCloseTo(work, within(1e-9));
    }

    @Test
    void dwellIsWhatWasSeenAndWhatWasInferred() {
        for (ZoneSummary zone : live.ending().summary().zones()) {
            assertThat(zone.seenSeconds() + zone.inferredSeconds()).isCloseTo(zone.dwellSeconds(), within(1e-9));
        }
    }

    @Test
    void nothingIsMeasuredWhileThePersonPauses() {
        Recording paused = run(Map.of(0, SessionCommand.NEXT, 1, SessionCommand.PAUSE));
        SessionSummary summary = paused.ending().summary();
        assertThat(summary.activeSeconds()).isZero();
        assertThat(summary.zones()).allMatch(zone -> zone.dwellSeconds() == 0);
        assertThat(summary.contacts(Side.LEFT)).isEmpty();
        assertThat(summary.pace()).isEmpty();
        assertThat(paused.last().touches()).isEqualTo(live.last().touches());
    }

    @Test
    void withoutARoutineTheTouchesAreTheSameAndNothingIsSaid() {
        PipelineSettings free = PipelineSettings.free().withHead(head);
        Recording recording = Recording.of(Recording.source(observations), CommandSource.none(), free, header());
        SessionSummary summary = recording.ending().summary();
        assertThat(summary.isFree()).isTrue();
        assertThat(summary.steps()).isEmpty();
        assertThat(recording.cues).isEmpty();
        assertThat(summary.contacts(Side.LEFT))
                .isEqualTo(live.ending().summary().contacts(Side.LEFT));
        assertThat(summary.activeSeconds())
                .isGreaterThan(live.ending().summary().activeSeconds());
    }

    @Test
    void stageTimesAreTakenOnlyWhenAskedFor() {
        long[] ticks = {0};
        StageTimes times = new StageTimes(() -> ticks[0]++);
        CoachingPipeline pipeline = new CoachingPipeline(settings(), times);
        pipeline.advance(observations.get(0));
        assertThat(Arrays.stream(StageTimes.Stage.values()).mapToLong(times::nanos))
                .containsOnly(1L);
        assertThat(times.rounds()).isEqualTo(1);
        assertThat(StageTimes.off().meanMillis(StageTimes.Stage.TRACK)).isZero();
    }

    private static String json(Recording recording) {
        return SummaryJson.write(recording.ending().summary());
    }
}
