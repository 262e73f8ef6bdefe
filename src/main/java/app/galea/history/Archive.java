package app.galea.history;

import app.galea.session.SessionSummary;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All there is of a person's past: the history with the recordings that belong to it, and the backups of both. Any
 * thread; calls wait for the disk.
 */
public final class Archive {

    /** How long a deleted session can be brought back. */
    public static final int UNDO_SECONDS = 10;

    private final SqlHistory history;
    private final SessionFolders folders;
    private final Path home;

    /** @param home the person's folder, on whose disk backups are unpacked */
    public Archive(SqlHistory history, SessionFolders folders, Path home) {
        this.history = history;
        this.folders = folders;
        this.home = home;
    }

    /** All sessions, newest first; what was deleted long enough ago goes for good. */
    public List<SessionEntry> sessions(Instant now) throws HistoryException {
        forget(now.minusSeconds(UNDO_SECONDS));
        return history.list();
    }

    /** The single sessions and the sums over them. */
    public HistoryStore store() {
        return history;
    }

    /** The summaries a next routine is planned from. */
    public List<SessionSummary> newest(List<SessionEntry> sessions) throws HistoryException {
        List<SessionSummary> newest = new ArrayList<>();
        for (SessionEntry session : sessions) {
            if (newest.size() < NextRoutine.SESSIONS && session.isMassage()) {
                Optional<SessionRecord> record = history.find(session.id());
                record.ifPresent(found -> newest.add(found.summary()));
            }
        }
        return newest;
    }

    /** Takes sessions out of sight; {@link #bringBack} undoes it until they are forgotten. */
    public void delete(Collection<UUID> ids, Instant now) throws HistoryException {
        history.delete(ids, now);
    }

    public void bringBack(Collection<UUID> ids) throws HistoryException {
        history.restore(ids);
    }

    /** Removes for good, with their recordings, what was deleted until then. */
    public void forget(Instant deletedUntil) throws HistoryException {
        folders.remove(history.purge(deletedUntil));
    }

    /** Where the recording of a session lies that names a folder. */
    public Path recording(String folder) {
        return folders.trace(folder);
    }

    /** Writes everything into one file. */
    public void backUp(Path file, Instant now) throws HistoryException {
        new Backup(history, folders).write(file, now);
    }

    /** Adds the sessions of a backup that are not here yet. */
    public BackupReader.Imported add(Path backup) throws HistoryException {
        try (BackupReader reader = BackupReader.open(backup, home)) {
            return reader.importInto(history, folders);
        }
    }

    /**
     * Puts a backup in the place of everything. Nothing may be recorded meanwhile.
     *
     * @return where what was here before lies now
     */
    public Path restore(Path backup, Instant now) throws HistoryException {
        try (BackupReader reader = BackupReader.open(backup, home)) {
            return reader.restore(home, now);
        }
    }
}
