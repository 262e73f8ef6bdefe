package app.galea.cli;

import app.galea.history.HistoryException;
import app.galea.history.SessionEntry;
import app.galea.history.SessionFolders;
import app.galea.history.SessionRecord;
import app.galea.history.SqlHistory;
import app.galea.pipeline.SessionKeeper;
import app.galea.pipeline.SessionKeeper.Unfinished;
import app.galea.replay.TraceException;
import app.galea.routine.RoutineException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sessions of the past as the commands need them: those kept, and those that broke off and wait to be kept. */
final class PastSessions {

    /** How long a deleted session can be brought back. */
    static final int UNDO_SECONDS = 10;

    private final Parts parts;
    private final SqlHistory history;
    private final SessionFolders folders;
    private final SessionKeeper keeper;

    private PastSessions(Parts parts, SqlHistory history) {
        this.parts = parts;
        this.history = history;
        folders = new SessionFolders(parts.folders().sessions());
        keeper = new SessionKeeper(history, folders);
    }

    /** Opens the history; what was deleted long enough ago goes for good. */
    static PastSessions open(Parts parts) throws HistoryException {
        PastSessions past = new PastSessions(parts, PersonsHistory.open(parts.folders()));
        past.keeper.clear(parts.outside().clock().wallTime().minusSeconds(UNDO_SECONDS));
        return past;
    }

    SqlHistory history() {
        return history;
    }

    SessionKeeper keeper() {
        return keeper;
    }

    SessionFolders folders() {
        return folders;
    }

    /** What waits to be kept, summed up from its recordings; a recording that cannot be read is complained about. */
    List<SessionRecord> broken() throws HistoryException, InterruptedException {
        List<SessionRecord> records = new ArrayList<>();
        for (Unfinished session : keeper.unfinished()) {
            rebuild(session).ifPresent(records::add);
        }
        return records;
    }

    /** Kept and unkept ones, newest first. */
    List<SessionEntry> all() throws HistoryException, InterruptedException {
        List<SessionEntry> entries = new ArrayList<>(history.list());
        broken().stream().map(SessionEntry::of).forEach(entries::add);
        entries.sort(Comparator.comparing(SessionEntry::started).reversed());
        return entries;
    }

    /** The session an id, or the beginning of one, stands for. */
    SessionRecord find(String id) throws HistoryException, CommandException, InterruptedException {
        String start = id.toLowerCase(Locale.ROOT);
        List<SessionEntry> kept = history.list().stream()
                .filter(entry -> entry.id().toString().startsWith(start))
                .toList();
        List<Unfinished> waiting = keeper.unfinished().stream()
                .filter(session -> session.id().toString().startsWith(start))
                .toList();
        int found = kept.size() + waiting.size();
        if (found != 1) {
            throw new CommandException(
                    ExitCode.USAGE,
                    found == 0
                            ? "there is no session '" + id + "'; 'galea history list' shows all."
                            : found + " sessions begin with '" + id + "'; give more of the id.");
        }
        Optional<SessionRecord> record = kept.isEmpty()
                ? rebuild(waiting.get(0))
                : history.find(kept.get(0).id());
        return record.orElseThrow(() -> new CommandException(ExitCode.INPUT, "the session cannot be read."));
    }

    private Optional<SessionRecord> rebuild(Unfinished session) throws InterruptedException {
        try {
            return Optional.of(keeper.rebuild(session));
        } catch (TraceException e) {
            parts.terminal().complain(e.sentence());
        } catch (RoutineException e) {
            parts.terminal().complain(String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }
}
