package app.galea.ui.history;

import app.galea.history.Archive;
import app.galea.history.HistoryException;
import app.galea.history.MadeSession;
import app.galea.history.SessionFolders;
import app.galea.history.SessionRecord;
import app.galea.history.SqlHistory;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.CommandSource;
import app.galea.pipeline.Ending;
import app.galea.pipeline.LiveRunner;
import app.galea.pipeline.PipelineSettings;
import app.galea.pipeline.RunnerOutputs;
import app.galea.pipeline.RunnerSettings;
import app.galea.practice.SimulatedObserver;
import app.galea.replay.TraceEntry;
import app.galea.replay.TraceException;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceWriter;
import app.galea.report.SampleSession;
import app.galea.routine.RoutineLibrary;
import app.galea.session.SessionSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A real history in a folder of its own, asked without threads: everything is answered at once. */
final class PastFixture implements HistoryDesk {

    static final Instant NOW = Instant.parse("2026-06-20T18:30:00Z");
    private static final List<String> ROUTINES =
            List.of("base-to-crown", "four-minute-standard", "tension-ease", "", "acupoint-trio");

    final SqlHistory history;
    final Archive archive;
    Instant now = NOW;
    boolean taken;

    PastFixture(Path home) throws HistoryException {
        history = SqlHistory.open(home.resolve("history.db"));
        archive = new Archive(history, new SessionFolders(home.resolve("sessions")), home);
    }

    /** Fills in months of sessions, newest yesterday evening, some days left out. */
    List<SessionRecord> fill(int count) throws HistoryException {
        Random chance = new Random(7);
        List<SessionRecord> kept = new ArrayList<>();
        Instant when = NOW.minusSeconds(20 * 3600);
        for (int i = 0; i < count; i++) {
            SessionSummary summary = SampleSession.of(ROUTINES.get(chance.nextInt(ROUTINES.size())), 1 + i % 40);
            SessionRecord record = SessionRecord.of(when, i == 5, "", summary);
            kept.add(i == 3 ? record.asRecovered() : record);
            history.save(kept.get(i));
            when = when.minusSeconds(86_400L * (i < 6 ? 1 : 1 + chance.nextInt(3)) + chance.nextInt(7200));
        }
        return kept;
    }

    /** Records and keeps a session of a made-up person who follows no routine but her own. */
    SessionRecord record(Instant started, double seconds) throws Exception {
        PipelineSettings settings = PipelineSettings.of(RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"))
                .find("base-to-crown")
                .orElseThrow());
        TraceHeader header = MadeSession.header(settings, started);
        Path file = archive.recording("made");
        Files.createDirectories(file.getParent());
        List<Ending> endings = new ArrayList<>();
        try (TraceWriter writer = TraceWriter.create(file, header);
                SimulatedObserver person = MadeSession.person(new Random(3), seconds)) {
            LiveRunner runner = new LiveRunner(
                    person,
                    CommandSource.none(),
                    new CoachingPipeline(settings),
                    new RunnerSettings(header, false),
                    new RunnerOutputs(update -> {}, cue -> {}, entry -> write(writer, entry), endings::add));
            boolean more = true;
            while (more) {
                more = runner.step();
            }
            runner.end();
        }
        SessionRecord record =
                SessionRecord.of(started, false, "made", endings.get(0).summary());
        history.save(record);
        return record;
    }

    private static void write(TraceWriter writer, TraceEntry entry) {
        try {
            writer.append(entry);
        } catch (TraceException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> void ask(Request<T> request, Consumer<T> answer, Consumer<HistoryException> refusal) {
        try {
            answer.accept(request.of(archive));
        } catch (HistoryException e) {
            refusal.accept(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public <T> void errand(Request<T> request, Consumer<T> answer, Consumer<HistoryException> refusal) {
        ask(request, answer, refusal);
    }

    @Override
    public <T> void alone(Request<T> request, Consumer<T> answer, Consumer<HistoryException> refusal, Runnable other) {
        if (taken) {
            other.run();
        } else {
            ask(request, answer, refusal);
        }
    }

    @Override
    public Instant now() {
        return now;
    }
}
