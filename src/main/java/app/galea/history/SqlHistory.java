package app.galea.history;

import app.galea.anatomy.ScalpZone;
import app.galea.session.CheckIn;
import app.galea.session.SessionSummary;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The history in a database: a file on this machine, or a studio's server for several machines and persons. Any thread,
 * several programs at once.
 */
public final class SqlHistory implements HistoryStore {

    /** System property: the person's own folder for what the database's driver has to unpack. */
    public static final String NATIVE_FOLDER = "galea.history.native";

    private static final String SAVE = "save";
    private static final String PURGE = "purge";

    private final Database database;
    private final String profile;

    private SqlHistory(Database database, String profile) {
        this.database = database;
        this.profile = profile;
    }

    /** The history in a file, made where there is none. */
    public static SqlHistory open(Path file) throws HistoryException {
        return new SqlHistory(Database.sqlite(file), "");
    }

    /**
     * The history on a studio's server.
     *
     * @param url of PostgreSQL, as JDBC has it
     */
    public static SqlHistory connect(String url) throws HistoryException {
        return new SqlHistory(Database.postgres(url, ""), "");
    }

    /** The same history for another person; empty for the machine's own. */
    public SqlHistory forProfile(String other) {
        return new SqlHistory(database, other);
    }

    /** All persons there are sessions of. */
    public List<String> profiles() throws HistoryException {
        return database.read(
                handle -> handle.createQuery("SELECT DISTINCT profile FROM session WHERE deleted_ms IS NULL ORDER BY 1")
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public boolean save(SessionRecord record) throws HistoryException {
        SessionRecord own = record.profile().isEmpty() ? record.withProfile(profile) : record;
        return database.write(handle -> {
            boolean isNew = new SessionWriter(handle).insert(own);
            if (isNew) {
                note(handle, own.id(), SAVE);
            }
            return isNew;
        });
    }

    @Override
    public void answer(UUID id, CheckIn answers) throws HistoryException {
        database.write(handle -> {
            Outbox.replaceAnswers(handle, id, answers);
            note(handle, id, SAVE);
            return id;
        });
    }

    @Override
    public List<SessionEntry> list() throws HistoryException {
        return entries("deleted_ms IS NULL");
    }

    @Override
    public List<SessionEntry> deleted() throws HistoryException {
        return entries("deleted_ms IS NOT NULL");
    }

    @Override
    public Optional<SessionRecord> find(UUID id) throws HistoryException {
        return database.read(handle -> new SessionReader(handle).find(id));
    }

    @Override
    public Map<ScalpZone, Double> zoneSeconds(Instant since) throws HistoryException {
        Map<ScalpZone, Double> seconds = new EnumMap<>(ScalpZone.class);
        for (ScalpZone zone : ScalpZone.values()) {
            seconds.put(zone, 0.0);
        }
        return database.read(handle -> {
            handle.createQuery("SELECT zone.zone AS zone, SUM(zone.dwell_s) AS dwell_s"
                            + " FROM session JOIN zone ON zone.session_no = session.no"
                            + " WHERE session.profile = ? AND session.started_ms >= ? AND session.deleted_ms IS NULL"
                            + " AND session.demo = 0 AND session.input <> ? GROUP BY zone.zone")
                    .bind(0, profile)
                    .bind(1, since.toEpochMilli())
                    .bind(2, SessionSummary.PRACTICE)
                    .map((row, context) ->
                            seconds.put(SessionReader.zone(row.getString("zone")), row.getDouble("dwell_s")))
                    .list();
            return seconds;
        });
    }

    @Override
    public void delete(Collection<UUID> ids, Instant now) throws HistoryException {
        database.write(handle -> {
            for (UUID id : ids) {
                handle.execute(
                        "UPDATE session SET deleted_ms = ? WHERE id = ? AND deleted_ms IS NULL",
                        now.toEpochMilli(),
                        id.toString());
            }
            return ids.size();
        });
    }

    @Override
    public void restore(Collection<UUID> ids) throws HistoryException {
        database.write(handle -> {
            for (UUID id : ids) {
                handle.execute("UPDATE session SET deleted_ms = NULL WHERE id = ?", id.toString());
                // a shared database was not told of a session that was out of sight
                note(handle, id, SAVE);
            }
            return ids.size();
        });
    }

    @Override
    public List<String> purge(Instant deletedBefore) throws HistoryException {
        return database.write(handle -> {
            Map<String, String> due = handle.createQuery("SELECT id, folder FROM session WHERE deleted_ms <= ?")
                    .bind(0, deletedBefore.toEpochMilli())
                    .reduceRows(new java.util.TreeMap<>(), (found, row) -> {
                        found.put(row.getColumn("id", String.class), row.getColumn("folder", String.class));
                        return found;
                    });
            due.keySet().forEach(id -> {
                Outbox.remove(handle, id);
                note(handle, UUID.fromString(id), PURGE);
            });
            return due.values().stream().filter(folder -> !folder.isEmpty()).toList();
        });
    }

    @Override
    public Set<String> folders() throws HistoryException {
        return database.read(handle -> new HashSet<>(handle.createQuery("SELECT folder FROM session WHERE folder <> ''")
                .mapTo(String.class)
                .list()));
    }

    /** Whether a session is here, of whichever person, deleted or not. */
    boolean knows(UUID id) throws HistoryException {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM session WHERE id = ?")
                        .bind(0, id.toString())
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    Database database() {
        return database;
    }

    private List<SessionEntry> entries(String which) throws HistoryException {
        return database.read(
                handle -> handle.createQuery("SELECT id, profile, started_ms, routine, duration_s, active_s,"
                                + " coverage, pace_mean, pace_in_band, demo, input, recovered, folder FROM session"
                                + " WHERE profile = ? AND " + which + " ORDER BY started_ms DESC, id")
                        .bind(0, profile)
                        .map((row, context) -> entry(row))
                        .list());
    }

    private static SessionEntry entry(ResultSet row) throws SQLException {
        String routine = row.getString("routine");
        return new SessionEntry(
                UUID.fromString(row.getString("id")),
                row.getString("profile"),
                Instant.ofEpochMilli(row.getLong("started_ms")),
                routine == null ? "" : routine,
                row.getDouble("duration_s"),
                row.getDouble("active_s"),
                row.getDouble("coverage"),
                SessionReader.orNaN(row, "pace_mean"),
                SessionReader.orNaN(row, "pace_in_band"),
                row.getInt("demo") != 0,
                SessionSummary.PRACTICE.equals(row.getString("input")),
                row.getInt("recovered") != 0,
                row.getString("folder"));
    }

    private static void note(Handle handle, UUID id, String change) {
        handle.execute("INSERT INTO outbox (id, change) VALUES (?, ?)", id.toString(), change);
    }
}
