package app.galea.history;

import static app.galea.session.Precision.CM_PER_SECOND;
import static app.galea.session.Precision.CYCLES_PER_MIN;
import static app.galea.session.Precision.MM;
import static app.galea.session.Precision.SECONDS;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.Cue;
import app.galea.coach.CueId;
import app.galea.coverage.CellDwell;
import app.galea.coverage.ContactSegment;
import app.galea.coverage.Systematics;
import app.galea.routine.PaceBand;
import app.galea.routine.Technique;
import app.galea.scalp.Evidence;
import app.galea.session.CheckIn;
import app.galea.session.Environment;
import app.galea.session.EvidenceShares;
import app.galea.session.Feeling;
import app.galea.session.Feeling.Headache;
import app.galea.session.PaceSample;
import app.galea.session.Places;
import app.galea.session.Precision;
import app.galea.session.SessionSummary;
import app.galea.session.StepSummary;
import app.galea.session.TenseMark;
import app.galea.session.ZoneSummary;
import app.galea.time.FrameTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** A session on its way out of the tables: as it would be read from its summary's JSON. */
final class SessionReader {

    private static final Technique[] TECHNIQUES = Technique.values();
    private static final Side[] HANDS = Side.values();

    private final Handle handle;

    SessionReader(Handle handle) {
        this.handle = handle;
    }

    Optional<SessionRecord> find(UUID id) {
        return handle.createQuery("SELECT * FROM session WHERE id = ? AND deleted_ms IS NULL")
                .bind(0, id.toString())
                .map((row, context) -> record(row))
                .findOne();
    }

    private SessionRecord record(ResultSet row) throws SQLException {
        long no = row.getLong("no");
        String routine = row.getString("routine");
        SessionSummary summary = new SessionSummary(
                row.getString("input"),
                routine == null ? "" : routine,
                row.getDouble("duration_s"),
                row.getDouble("active_s"),
                row.getDouble("coverage"),
                zones(no),
                contacts(no, Side.LEFT),
                contacts(no, Side.RIGHT),
                pace(no),
                steps(no),
                orNaN(row, "symmetry"),
                row.getDouble("order_share"),
                new Systematics(
                        row.getDouble("completeness"), row.getDouble("isochronicity"), row.getDouble("consistency")),
                new EvidenceShares(
                        row.getDouble("seen"),
                        row.getDouble("inferred"),
                        row.getDouble("head_lost"),
                        row.getDouble("no_hand")),
                cues(no),
                new Environment(row.getString("version"), row.getString("network"), row.getString("network_sha256")),
                orNaN(row, "pace_in_band"),
                new Places(cells(no), tense(no)));
        return new SessionRecord(
                UUID.fromString(row.getString("id")),
                row.getString("profile"),
                Instant.ofEpochMilli(row.getLong("started_ms")),
                row.getInt("demo") != 0,
                row.getInt("recovered") != 0,
                row.getString("folder"),
                checkIn(no),
                summary);
    }

    private List<ZoneSummary> zones(long no) {
        return rows(
                "SELECT * FROM zone WHERE session_no = ? ORDER BY at",
                no,
                (row, context) -> new ZoneSummary(
                        zone(row.getString("zone")),
                        row.getDouble("target_s"),
                        row.getDouble("dwell_s"),
                        row.getDouble("seen_s"),
                        row.getDouble("inferred_s"),
                        row.getDouble("coverage"),
                        orNaN(row, "pace_in_band")));
    }

    private List<StepSummary> steps(long no) {
        return rows(
                "SELECT * FROM step WHERE session_no = ? ORDER BY at",
                no,
                (row, context) -> new StepSummary(
                        row.getInt("at"),
                        Arrays.stream(row.getString("zones").split(" "))
                                .filter(zone -> !zone.isEmpty())
                                .map(SessionReader::zone)
                                .toList(),
                        row.getDouble("target_s"),
                        row.getDouble("done_s"),
                        row.getInt("completed") != 0,
                        orNaN(row, "from_s"),
                        band(orNaN(row, "pace_low"), orNaN(row, "pace_high"))));
    }

    private static PaceBand band(double low, double high) {
        return Double.isNaN(low)
                ? PaceBand.ANY
                : new PaceBand(low, Double.isNaN(high) ? Double.POSITIVE_INFINITY : high);
    }

    private List<PaceSample> pace(long no) {
        return rows("SELECT * FROM pace WHERE session_no = ? ORDER BY at", no, (row, context) -> {
            long tenths = row.getLong("pace_tenths");
            boolean rhythmic = !row.wasNull();
            return new PaceSample(
                    Precision.ofUnits(row.getLong("t_ms"), SECONDS),
                    HANDS[row.getInt("hand")],
                    rhythmic,
                    Precision.ofUnits(tenths, CYCLES_PER_MIN),
                    TECHNIQUES[row.getInt("technique")],
                    Precision.ofUnits(row.getLong("amplitude_tenth_mm"), MM),
                    Precision.ofUnits(row.getLong("speed_tenth_mm_s"), CM_PER_SECOND),
                    row.getInt("planted") != 0);
        });
    }

    private List<ContactSegment> contacts(long no, Side hand) {
        String sql = "SELECT * FROM contact WHERE session_no = ? AND hand = " + hand.ordinal() + " ORDER BY at";
        return rows(sql, no, (row, context) -> {
            Optional<ScalpZone> zone =
                    Optional.ofNullable(row.getString("zone")).map(SessionReader::zone);
            return new ContactSegment(
                    time(row, "from_ms"),
                    time(row, "to_ms"),
                    zone.orElse(ScalpZone.FOREHEAD),
                    zone.isPresent(),
                    Evidence.valueOf(row.getString("evidence")));
        });
    }

    private List<Cue> cues(long no) {
        return rows(
                "SELECT * FROM cue WHERE session_no = ? ORDER BY at",
                no,
                (row, context) -> new Cue(
                        time(row, "t_ms"), cue(row.getString("id")), 0, CueParams.read(row.getString("params"))));
    }

    private List<TenseMark> tense(long no) {
        return rows(
                "SELECT * FROM tense WHERE session_no = ? ORDER BY at",
                no,
                (row, context) ->
                        new TenseMark(Precision.ofUnits(row.getLong("t_ms"), SECONDS), zone(row.getString("zone"))));
    }

    private List<CellDwell> cells(long no) {
        List<CellDwell> cells = new ArrayList<>();
        rows("SELECT seen_ms, inferred_ms FROM cells WHERE session_no = ?", no, (row, context) -> {
            String[] seen = row.getString("seen_ms").split(" ");
            String[] inferred = row.getString("inferred_ms").split(" ");
            for (int i = 0; i < seen.length; i++) {
                double seenSeconds = Precision.ofUnits(Long.parseLong(seen[i]), SECONDS);
                double inferredSeconds = Precision.ofUnits(Long.parseLong(inferred[i]), SECONDS);
                cells.add(new CellDwell(seenSeconds + inferredSeconds, seenSeconds, inferredSeconds));
            }
            return seen.length;
        });
        return cells;
    }

    private CheckIn checkIn(long no) {
        List<Feeling> moments = new ArrayList<>(List.of(Feeling.UNKNOWN, Feeling.UNKNOWN));
        rows("SELECT * FROM feeling WHERE session_no = ?", no, (row, context) -> {
            double headache = orNaN(row, "headache");
            Feeling feeling = new Feeling(
                    number(row, "tension"),
                    number(row, "mood"),
                    Double.isNaN(headache) ? Headache.NOT_ANSWERED : headache > 0 ? Headache.YES : Headache.NO);
            return moments.set(row.getInt("moment"), feeling);
        });
        return new CheckIn(moments.get(0), moments.get(1));
    }

    private <T> List<T> rows(String sql, long no, RowMapper<T> mapper) {
        return handle.createQuery(sql).bind(0, no).map(mapper).list();
    }

    static double orNaN(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Double.NaN : value;
    }

    private static int number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Feeling.NOT_ANSWERED : value;
    }

    private static FrameTime time(ResultSet row, String column) throws SQLException {
        return FrameTime.ofSeconds(Precision.ofUnits(row.getLong(column), SECONDS));
    }

    static ScalpZone zone(String id) {
        return ScalpZone.ofId(id).orElseThrow(() -> new IllegalStateException("no such zone: " + id));
    }

    private static CueId cue(String id) {
        return Arrays.stream(CueId.values())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such cue: " + id));
    }
}
