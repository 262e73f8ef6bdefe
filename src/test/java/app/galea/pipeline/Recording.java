package app.galea.pipeline;

import app.galea.concurrent.WorkerStepper;
import app.galea.observation.Observation;
import app.galea.observation.ObservationSource;
import app.galea.replay.ReplayObserver;
import app.galea.replay.TraceEntry;
import app.galea.replay.TraceException;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceReader;
import app.galea.replay.TraceWriter;
import app.galea.routine.RoutineException;
import app.galea.session.SessionCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run gave. */
final class Recording {

    final List<LiveUpdate> updates = new ArrayList<>();
    final List<TraceEntry> trace = new ArrayList<>();
    final List<Ending> endings = new ArrayList<>();
    final List<app.galea.coach.Cue> cues = new ArrayList<>();

    /** Runs to the end. */
    static Recording of(
            ObservationSource source, CommandSource commands, PipelineSettings settings, TraceHeader header) {
        Recording recording = new Recording();
        RunnerOutputs outputs = new RunnerOutputs(
                recording.updates::add, recording.cues::add, recording.trace::add, recording.endings::add);
        LiveRunner runner = new LiveRunner(
                source, commands, new CoachingPipeline(settings), new RunnerSettings(header, false), outputs);
        try (WorkerStepper stepper = new WorkerStepper(runner)) {
            boolean more = true;
            while (more) {
                more = stepper.step();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a test", e);
        }
        return recording;
    }

    /** Runs a recorded file, on nothing but what the file says. */
    static Recording replay(Path file) throws TraceException, RoutineException {
        try (ReplayObserver replay = new ReplayObserver(TraceReader.open(file))) {
            PipelineSettings settings = PipelineSettings.of(replay.header());
            return of(replay, CommandSource.of(replay), settings, replay.header());
        }
    }

    void write(Path file, TraceHeader header) throws TraceException {
        try (TraceWriter writer = TraceWriter.replace(file, header)) {
            for (TraceEntry entry : trace) {
                writer.append(entry);
            }
        }
    }

    Ending ending() {
        return endings.get(0);
    }

    LiveUpdate last() {
        return updates.get(updates.size() - 1);
    }

    /** Observations from a list. */
    static ObservationSource source(List<Observation> observations) {
        var left = observations.iterator();
        return new ObservationSource() {
            @Override
            public Optional<Observation> next() {
                return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
            }

            @Override
            public void close() {}
        };
    }

    /** Commands before the observations with these numbers. */
    static CommandSource commands(Map<Integer, SessionCommand> byObservation) {
        int[] at = {0};
        return () -> {
            SessionCommand command = byObservation.get(at[0]++);
            return command == null ? List.of() : List.of(command);
        };
    }
}
