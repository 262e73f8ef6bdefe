package app.galea.history;

import app.galea.session.CheckIn;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What a shared database is still to be told, and the tables' side of telling it. */
final class Outbox {

    private Outbox() {}

    /**
     * Something to tell.
     *
     * @param no rises with time
     * @param purge whether the session was removed; else it is new or was answered
     */
    record Letter(long no, UUID id, boolean purge) {}

    /** Oldest first. */
    static List<Letter> letters(Handle handle) {
        return handle.createQuery("SELECT no, id, change FROM outbox ORDER BY no")
                .map((row, context) -> new Letter(
                        row.getLong("no"),
                        UUID.fromString(row.getString("id")),
                        "purge".equals(row.getString("change"))))
                .list();
    }

    /** Nothing of it need be told again. */
    static void sent(Handle handle, Letter letter) {
        handle.execute("DELETE FROM outbox WHERE no = ?", letter.no());
    }

    static Set<UUID> sessions(Handle handle) {
        return ids(handle, "SELECT id FROM session");
    }

    static Set<UUID> gone(Handle handle) {
        return ids(handle, "SELECT id FROM gone");
    }

    private static Set<UUID> ids(Handle handle, String sql) {
        return new HashSet<>(
                handle.createQuery(sql).map((row, context) -> uuid(row)).list());
    }

    private static UUID uuid(java.sql.ResultSet row) throws SQLException {
        return UUID.fromString(row.getString(1));
    }

    /** Keeps a session as told by another machine; one that is removed stays so, one that is there takes the answers. */
    static boolean take(Handle handle, SessionRecord record) {
        boolean isGone = handle.createQuery("SELECT COUNT(*) FROM gone WHERE id = ?")
                        .bind(0, record.id().toString())
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (isGone) {
            return false;
        }
        boolean isNew = new SessionWriter(handle).insert(record);
        if (!isNew && record.checkIn().isAnswered()) {
            replaceAnswers(handle, record.id(), record.checkIn());
        }
        return isNew;
    }

    static void replaceAnswers(Handle handle, UUID id, CheckIn answers) {
        handle.createQuery("SELECT no FROM session WHERE id = ?")
                .bind(0, id.toString())
                .mapTo(Long.class)
                .findOne()
                .ifPresent(no -> {
                    handle.execute("DELETE FROM feeling WHERE session_no = ?", no);
                    new SessionWriter(handle).insertFeelings(no, answers);
                });
    }

    /** Removes a session for good and remembers that. */
    static void remove(Handle handle, String id) {
        handle.execute("DELETE FROM session WHERE id = ?", id);
        handle.execute("INSERT INTO gone (id) VALUES (?) ON CONFLICT (id) DO NOTHING", id);
    }
}
