package app.galea.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.concurrent.WorkerStepper;
import app.galea.observation.Observation;
import app.galea.observation.ObservationException;
import app.galea.observation.ObservationSource;
import app.galea.replay.TraceEntry;
import app.galea.replay.TraceEntry.Reason;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.session.SessionCommand;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthObserver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveRunnerTest {

    private static final List<Observation> SECOND =
            TruthObserver.observations(TruthClip.demo()).subList(0, 15);

    private final List<TraceEntry> trace = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();

    private LiveRunner runner(ObservationSource source, CommandSource commands) {
        PipelineSettings settings = PipelineSettings.free();
        return new LiveRunner(
                source,
                commands,
                new CoachingPipeline(settings),
                new RunnerSettings(settings.header("0", Instant.EPOCH, "test", false, TracedNetwork.NONE), true),
                new RunnerOutputs(update -> {}, cue -> {}, trace::add, endings::add));
    }

    private void run(LiveRunner runner) throws InterruptedException {
        try (WorkerStepper stepper = new WorkerStepper(runner)) {
            boolean more = true;
            while (more) {
                more = stepper.step();
            }
        }
    }

    @Test
    void recordsACommandBeforeTheObservationItCameBefore() throws InterruptedException {
        run(runner(Recording.source(SECOND), Recording.commands(Map.of(3, SessionCommand.PAUSE))));
        assertThat(trace).hasSize(17);
        assertThat(trace.get(3))
                .isEqualTo(new TraceEntry.Commanded(SECOND.get(3).time(), "pause"));
        assertThat(trace.get(4)).isEqualTo(new TraceEntry.Seen(SECOND.get(3)));
        assertThat(trace.get(16)).isEqualTo(new TraceEntry.Ended(SECOND.get(14).time(), Reason.SOURCE_ENDED));
    }

    @Test
    void keepsWhatWasSeenWhenTheSourceBreaks() throws InterruptedException {
        ObservationSource good = Recording.source(SECOND.subList(0, 5));
        run(runner(
                new ObservationSource() {
                    @Override
                    public Optional<Observation> next() throws ObservationException, InterruptedException {
                        Optional<Observation> next = good.next();
                        if (next.isEmpty()) {
                            throw new ObservationException("The video is broken.", new IllegalStateException());
                        }
                        return next;
                    }

                    @Override
                    public void close() {}
                },
                CommandSource.none()));
        assertThat(trace).hasSize(6);
        assertThat(endings).hasSize(1);
        assertThat(endings.get(0).reason()).isEqualTo(Reason.SOURCE_FAILED);
        assertThat(endings.get(0).sentence()).isEqualTo("The video is broken.");
        assertThat(endings.get(0).summary().durationSeconds()).isPositive();
    }

    @Test
    void stoppedHalfWayItStillEndsProperly() throws InterruptedException {
        try (WorkerStepper stepper = new WorkerStepper(runner(Recording.source(SECOND), CommandSource.none()))) {
            stepper.step();
            stepper.step();
        }
        assertThat(endings).hasSize(1);
        assertThat(endings.get(0).reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(trace).hasSize(3);
    }
}
