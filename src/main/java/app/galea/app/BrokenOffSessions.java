package app.galea.app;

import app.galea.cli.Folders;
import app.galea.cli.PersonsHistory;
import app.galea.history.HistoryException;
import app.galea.history.SessionFolders;
import app.galea.history.SqlHistory;
import app.galea.pipeline.SessionKeeper;
import app.galea.pipeline.SessionKeeper.Unfinished;
import app.galea.replay.TraceException;
import app.galea.routine.RoutineException;
import app.galea.time.SystemClock;
import app.galea.ui.Recovery;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The recordings without an end in the person's folder. */
final class BrokenOffSessions implements Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenOffSessions.class);

    private final Folders folders;
    private final SystemClock clock;
    private final StoreQueue store;

    BrokenOffSessions(Folders folders, SystemClock clock, StoreQueue store) {
        this.folders = folders;
        this.clock = clock;
        this.store = store;
    }

    /** What is to be done about one of them. */
    private interface Change {

        void make(SqlHistory history, SessionKeeper keeper, Unfinished session)
                throws HistoryException, TraceException, RoutineException, InterruptedException;
    }

    @Override
    public void find(Consumer<List<BrokenOff>> answer) {
        store.add(() -> {
            List<BrokenOff> found = found();
            return () -> answer.accept(found);
        });
    }

    private List<BrokenOff> found() {
        try {
            SessionKeeper keeper = keeper(PersonsHistory.open(folders));
            // what was discarded the last time cannot be brought back any more
            keeper.clear(clock.wallTime());
            return keeper.unfinished().stream()
                    .map(session ->
                            new BrokenOff(session.folder(), session.routine(), session.started(), session.recorded()))
                    .toList();
        } catch (HistoryException e) {
            LOG.warn("sessions that broke off cannot be looked for", e);
            return List.of();
        }
    }

    @Override
    public void keep(BrokenOff session, Consumer<Boolean> answer) {
        change(session, (history, keeper, found) -> keeper.recover(found), answer);
    }

    /** Kept first, so that it can be brought back; what cannot be read is removed at once. */
    @Override
    public void discard(BrokenOff session, Consumer<Boolean> answer) {
        change(
                session,
                (history, keeper, found) -> {
                    try {
                        history.delete(List.of(keeper.recover(found).id()), clock.wallTime());
                    } catch (TraceException | RoutineException e) {
                        LOG.info("a recording that cannot be read is removed", e);
                        new SessionFolders(folders.sessions()).remove(List.of(found.folder()));
                    }
                },
                answer);
    }

    @Override
    public void bringBack(BrokenOff session, Consumer<Boolean> answer) {
        store.add(() -> {
            boolean back = isBack(session);
            return () -> answer.accept(back);
        });
    }

    private boolean isBack(BrokenOff session) {
        try {
            SqlHistory history = PersonsHistory.open(folders);
            List<java.util.UUID> mine = history.deleted().stream()
                    .filter(entry -> entry.folder().equals(session.folder()))
                    .map(entry -> entry.id())
                    .toList();
            history.restore(mine);
            return !mine.isEmpty();
        } catch (HistoryException e) {
            LOG.warn("a session cannot be brought back", e);
            return false;
        }
    }

    private void change(BrokenOff session, Change change, Consumer<Boolean> answer) {
        store.add(() -> {
            boolean done = isDone(session, change);
            return () -> answer.accept(done);
        });
    }

    private boolean isDone(BrokenOff session, Change change) throws InterruptedException {
        try {
            SqlHistory history = PersonsHistory.open(folders);
            SessionKeeper keeper = keeper(history);
            for (Unfinished found : keeper.unfinished()) {
                if (found.folder().equals(session.folder())) {
                    change.make(history, keeper, found);
                }
            }
            return true;
        } catch (HistoryException | TraceException | RoutineException e) {
            LOG.warn("nothing could be done about {}", session.folder(), e);
            return false;
        }
    }

    private SessionKeeper keeper(SqlHistory history) {
        return new SessionKeeper(history, new SessionFolders(folders.sessions()));
    }
}
