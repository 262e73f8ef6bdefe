package app.galea.app;

import app.galea.cli.Outside;
import app.galea.cli.SessionFolder;
import app.galea.cli.Version;
import app.galea.concurrent.Mailbox;
import app.galea.concurrent.WorkerThread;
import app.galea.history.FileGuard;
import app.galea.history.HistoryException;
import app.galea.history.SessionFolders;
import app.galea.history.SqlHistory;
import app.galea.observation.Observation;
import app.galea.observation.ObservationSource;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.Ending;
import app.galea.pipeline.LiveRunner;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.pipeline.RunnerOutputs;
import app.galea.pipeline.RunnerSettings;
import app.galea.pipeline.SessionKeeper;
import app.galea.pipeline.TraceRecorder;
import app.galea.replay.TraceEntry;
import app.galea.replay.TraceException;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceWriter;
import app.galea.report.SummaryJson;
import app.galea.session.SessionCommand;
import app.galea.session.SessionSummary;
import app.galea.ui.practice.MeasuredPractice;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session on the practice head: the runner that drives camera sessions, stepped by the JavaFX thread with one
 * observation at a time; recording and keeping are done elsewhere. Confined to the JavaFX thread.
 */
final class PracticeRun implements MeasuredPractice {

    private static final Logger LOG = LoggerFactory.getLogger(PracticeRun.class);

    /** How long the end waits for the last lines of the recording. */
    private static final Duration RECORDING_LIMIT = Duration.ofSeconds(5);

    private final Outside outside;
    private final Consumer<String> complaints;
    private final SessionFolder folder;
    private final TraceHeader header;
    private final Optional<FileGuard> guard;
    private final Optional<WorkerThread> recording;
    private final Mailbox<SessionCommand> commands = new Mailbox<>();
    private final List<Ending> endings = new ArrayList<>();
    private final LiveRunner runner;
    private Optional<Observation> given = Optional.empty();
    private Optional<LiveUpdate> newest = Optional.empty();

    /** @param complaints sentences about what went wrong, from any thread */
    PracticeRun(Outside outside, PipelineSettings settings, Consumer<String> complaints) {
        this.outside = outside;
        this.complaints = complaints;
        header = settings.header(
                Version.number(),
                outside.clock().wallTime(),
                SessionSummary.PRACTICE,
                false,
                TraceHeader.TracedNetwork.NONE);
        folder = SessionFolder.fresh(
                outside.folders().sessions(),
                header.started(),
                settings.routine().id());
        guard = new SessionFolders(outside.folders().sessions()).guard(folder.name());
        Optional<TraceRecorder> recorder = recorder();
        recording = recorder.map(WorkerThread::start);
        Consumer<TraceEntry> trace = entry -> recorder.ifPresent(writer -> writer.take(entry));
        runner = new LiveRunner(
                new OneAtATime(),
                commands::drain,
                new CoachingPipeline(settings),
                new RunnerSettings(header, true),
                new RunnerOutputs(update -> newest = Optional.of(update), cue -> {}, trace, endings::add));
    }

    /** What the runner takes is what was given. */
    private final class OneAtATime implements ObservationSource {

        @Override
        public Optional<Observation> next() {
            Optional<Observation> next = given;
            given = Optional.empty();
            return next;
        }

        @Override
        public void close() {}
    }

    private Optional<TraceRecorder> recorder() {
        try {
            Files.createDirectories(folder.folder());
            return Optional.of(new TraceRecorder(TraceWriter.replace(folder.trace(), header), complaints));
        } catch (TraceException e) {
            complaints.accept(e.sentence());
        } catch (IOException e) {
            LOG.warn("no folder for the recording", e);
            complaints.accept(folder.folder().toString());
        }
        return Optional.empty();
    }

    @Override
    public LiveUpdate advance(Observation observation) {
        given = Optional.of(observation);
        step();
        return newest.orElseThrow();
    }

    private void step() {
        try {
            runner.step();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void command(SessionCommand command) {
        commands.put(command);
    }

    @Override
    public void finish(Consumer<SessionSummary> kept) {
        commands.put(SessionCommand.FINISH);
        step();
        runner.end();
        SessionSummary summary = endings.get(0).summary();
        Errand.run("practice", () -> {
            if (recording.isPresent()) {
                recording.get().join(RECORDING_LIMIT);
            }
            keep(summary);
            guard.ifPresent(FileGuard::close);
            return () -> kept.accept(summary);
        });
    }

    private void keep(SessionSummary summary) {
        try {
            Files.writeString(folder.summary(), SummaryJson.write(summary));
        } catch (IOException e) {
            LOG.warn("summary not kept", e);
            complaints.accept(folder.summary().toString());
        }
        try {
            SqlHistory history = SqlHistory.open(outside.folders().history());
            String recorded = Files.exists(folder.trace()) ? folder.name() : "";
            new SessionKeeper(history, new SessionFolders(outside.folders().sessions()))
                    .keep(header, summary, recorded);
        } catch (HistoryException e) {
            LOG.warn("practice not kept", e);
            complaints.accept(e.sentence());
        }
    }
}
