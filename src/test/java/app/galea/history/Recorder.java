package app.galea.history;

import app.galea.concurrent.WorkerThread;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.CommandSource;
import app.galea.pipeline.Ending;
import app.galea.pipeline.LiveRunner;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.pipeline.RunnerOutputs;
import app.galea.pipeline.RunnerSettings;
import app.galea.pipeline.SessionKeeper;
import app.galea.pipeline.TraceRecorder;
import app.galea.practice.SimulatedObserver;
import app.galea.replay.TraceException;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A program that coaches a made-up person in real time, records and keeps the session; killed by {@link Faults}. It says
 * how far it has come, line by line, without any buffer.
 */
final class Recorder {

    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private Recorder() {}

    /** Takes home, seed and seconds. */
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        Random random = new Random(Long.parseLong(args[1]));
        SessionFolders folders = new SessionFolders(home.resolve("sessions"));
        PipelineSettings settings = PipelineSettings.free();
        TraceHeader header = MadeSession.header(settings, Instant.ofEpochSecond(1_780_000_000L));
        Optional<FileGuard> guard = folders.guard("one");
        Optional<TraceWriter> writer = begin(folders.trace("one"), header);
        List<Ending> endings = new ArrayList<>();
        if (writer.isPresent()) {
            TraceRecorder recorder = new TraceRecorder(writer.get(), why -> say("broke off: " + why));
            try (WorkerThread store = WorkerThread.start(recorder)) {
                run(
                        random,
                        args[2],
                        settings,
                        header,
                        new RunnerOutputs(Recorder::pace, cue -> {}, recorder::take, endings::add));
                store.join(Duration.ofSeconds(5));
            }
        } else {
            run(
                    random,
                    args[2],
                    settings,
                    header,
                    new RunnerOutputs(Recorder::pace, cue -> {}, entry -> {}, endings::add));
        }
        say("ended " + endings.get(0).summary().durationSeconds());
        try {
            SqlHistory history = SqlHistory.open(home.resolve("history.db"));
            new SessionKeeper(history, folders).keep(header, endings.get(0).summary(), writer.isPresent() ? "one" : "");
            say("kept");
        } catch (HistoryException e) {
            say("not saved: " + e.sentence());
        }
        guard.ifPresent(FileGuard::close);
    }

    private static Optional<TraceWriter> begin(Path file, TraceHeader header) throws IOException {
        try {
            Files.createDirectories(file.getParent());
            return Optional.of(TraceWriter.create(file, header));
        } catch (TraceException | IOException e) {
            say("no recording: " + e);
            return Optional.empty();
        }
    }

    private static void run(
            Random random, String seconds, PipelineSettings settings, TraceHeader header, RunnerOutputs outputs)
            throws InterruptedException {
        try (SimulatedObserver person = MadeSession.person(random, Double.parseDouble(seconds))) {
            LiveRunner runner = new LiveRunner(
                    person,
                    CommandSource.none(),
                    new CoachingPipeline(settings),
                    new RunnerSettings(header, false),
                    outputs);
            boolean more = true;
            while (more) {
                more = runner.step();
            }
            runner.end();
        }
    }

    /** Says how far it is and waits for the made-up camera's next picture. */
    private static void pace(LiveUpdate update) {
        say("at " + update.time().seconds());
        try {
            Thread.sleep(83);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String line) {
        try {
            OUT.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
