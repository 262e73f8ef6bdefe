package app.galea.history;

import app.galea.anatomy.ScalpZone;
import app.galea.session.CheckIn;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The sessions of the past, of one person. Each call is whole: it has happened altogether or not at all, also when the
 * program is killed in it. May be called from any thread; calls wait for the disk or the network.
 */
public interface HistoryStore {

    /**
     * Keeps a session; one that is kept already stays as it is.
     *
     * @return whether it is new
     */
    boolean save(SessionRecord record) throws HistoryException;

    /** Keeps what the person answered about a session. */
    void answer(UUID id, CheckIn answers) throws HistoryException;

    /** All sessions, newest first. */
    List<SessionEntry> list() throws HistoryException;

    /** A session with all its figures. */
    Optional<SessionRecord> find(UUID id) throws HistoryException;

    /** Time with contact by zone in all sessions since then, seen and inferred together, s; massages only. */
    Map<ScalpZone, Double> zoneSeconds(Instant since) throws HistoryException;

    /** Takes sessions out of sight; they can be brought back until they are purged. */
    void delete(Collection<UUID> ids, Instant now) throws HistoryException;

    /** Brings deleted sessions back. */
    void restore(Collection<UUID> ids) throws HistoryException;

    /** The sessions that were deleted and can still be brought back. */
    List<SessionEntry> deleted() throws HistoryException;

    /**
     * Removes for good what was deleted before a time.
     *
     * @return the folders of their recordings, which may go now
     */
    List<String> purge(Instant deletedBefore) throws HistoryException;

    /** The folders of all recordings that belong to a kept session, deleted ones included. */
    Set<String> folders() throws HistoryException;
}
