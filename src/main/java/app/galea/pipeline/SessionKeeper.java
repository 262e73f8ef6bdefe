package app.galea.pipeline;

import app.galea.history.HistoryException;
import app.galea.history.HistoryStore;
import app.galea.history.SessionFolders;
import app.galea.history.SessionRecord;
import app.galea.replay.ReplayObserver;
import app.galea.replay.TraceException;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceReader;
import app.galea.routine.RoutineException;
import app.galea.session.Environment;
import app.galea.session.SessionSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Sees to it that a session ends in the history: the finished one at once, the one that broke off when its recording is
 * found again. Any thread; waits for the disk.
 */
public final class SessionKeeper {

    /** A recording that seems longer was copied or touched since. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private final HistoryStore store;
    private final SessionFolders folders;

    public SessionKeeper(HistoryStore store, SessionFolders folders) {
        this.store = store;
        this.folders = folders;
    }

    /**
     * A recording that belongs to no kept session. Immutable.
     *
     * @param id the session will have
     * @param routine id; empty without one
     * @param recorded about how long, by its file's times; zero where these make no sense
     */
    public record Unfinished(String folder, UUID id, Instant started, String routine, Duration recorded) {}

    /**
     * Keeps a finished session.
     *
     * @param folder of its recording; empty where there is none
     * @return as it is kept
     */
    public SessionRecord keep(TraceHeader header, SessionSummary summary, String folder) throws HistoryException {
        SessionRecord record = SessionRecord.of(header.started(), header.demo(), folder, summary);
        store.save(record);
        return record;
    }

    /** Recordings of sessions that were never kept, oldest first; those that are being made now are left out. */
    public List<Unfinished> unfinished() throws HistoryException {
        List<Unfinished> found = new ArrayList<>();
        for (String folder : folders.unclaimed(store.folders())) {
            Optional<Unfinished> session = look(folder);
            // one that came back from a studio or a backup does not know of its folder here
            if (session.isPresent() && store.find(session.get().id()).isEmpty()) {
                found.add(session.get());
            }
        }
        return found;
    }

    /** What a recording holds, summed up; it is not kept by that. */
    public SessionRecord rebuild(Unfinished session) throws TraceException, RoutineException, InterruptedException {
        try (ReplayObserver replay = new ReplayObserver(TraceReader.open(folders.trace(session.folder())))) {
            TraceHeader header = replay.header();
            SessionSummary summary = summary(replay, header);
            return SessionRecord.of(header.started(), header.demo(), session.folder(), summary)
                    .asRecovered();
        }
    }

    /** Sums a recording up and keeps the session. */
    public SessionRecord recover(Unfinished session)
            throws HistoryException, TraceException, RoutineException, InterruptedException {
        SessionRecord record = rebuild(session);
        store.save(record);
        return record;
    }

    /** Empty for what was cut off in its very first line: nothing had been seen yet. */
    private Optional<Unfinished> look(String folder) {
        try (TraceReader reader = TraceReader.open(folders.trace(folder))) {
            TraceHeader header = reader.header();
            Environment environment = new Environment(
                    header.version(), header.network().id(), header.network().sha256());
            String routine = header.routine().id();
            UUID id = SessionRecord.idOf(header.started(), header.input(), routine, environment);
            return Optional.of(new Unfinished(folder, id, header.started(), routine, recorded(folder, header)));
        } catch (TraceException e) {
            return Optional.empty();
        }
    }

    private Duration recorded(String folder, TraceHeader header) {
        return folders.lastWritten(folder)
                .map(written -> Duration.between(header.started(), written))
                .filter(length -> !length.isNegative() && length.compareTo(LONGEST) < 0)
                .orElse(Duration.ZERO);
    }

    /** Removes for good what was deleted before that time, recordings included. */
    public void clear(Instant deletedBefore) throws HistoryException {
        folders.remove(store.purge(deletedBefore));
    }

    private static SessionSummary summary(ReplayObserver replay, TraceHeader header)
            throws RoutineException, InterruptedException {
        CoachingPipeline pipeline = new CoachingPipeline(PipelineSettings.of(header));
        List<Ending> endings = new ArrayList<>();
        LiveRunner runner = new LiveRunner(
                replay,
                CommandSource.of(replay),
                pipeline,
                new RunnerSettings(header, false),
                new RunnerOutputs(update -> {}, cue -> {}, entry -> {}, endings::add));
        boolean more = true;
        while (more) {
            more = runner.step();
        }
        runner.end();
        return endings.get(0).summary();
    }
}
