package app.galea.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.anatomy.ScalpZone;
import app.galea.history.HistoryException.Kind;
import app.galea.report.SummaryJson;
import app.galea.session.CheckIn;
import app.galea.session.Feeling;
import app.galea.session.Feeling.Headache;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqlHistoryTest {

    private static final SessionRecord ONE = MadeSession.of(1, 40);
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    @TempDir
    private Path folder;

    private SqlHistory history;

    @BeforeEach
    void open() throws HistoryException {
        history = SqlHistory.open(folder.resolve("home/history.db"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureOfTheSummaryComesBackToTheLastDigit(long seed) throws HistoryException {
        SessionRecord record = MadeSession.of(seed, 20);
        assertThat(history.save(record)).isTrue();
        SessionRecord kept = history.find(record.id()).orElseThrow();
        assertThat(SummaryJson.write(kept.summary())).isEqualTo(SummaryJson.write(record.summary()));
        assertThat(kept.started()).isEqualTo(record.started());
    }

    /** Without this program's reader: what stands in the tables is what stands in the JSON. */
    @Test
    void theTablesHoldTheNumbersOfTheJson() throws HistoryException, IOException, SQLException {
        int compared = 0;
        for (long seed = 0; seed < 8; seed++) {
            SessionRecord record = MadeSession.of(seed, 20);
            history.save(record);
            JsonNode json = new ObjectMapper().readTree(SummaryJson.write(record.summary()));
            compared += new Figures(record.id()).compare(json);
        }
        assertThat(compared).isGreaterThan(2000);
    }

    /** One session's figures as SQL gives them. */
    private final class Figures {

        private final UUID id;
        private int compared;

        Figures(UUID id) {
            this.id = id;
        }

        int compare(JsonNode json) throws SQLException {
            try (Connection connection =
                            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("home/history.db"));
                    Statement statement = connection.createStatement()) {
                List<String> own = List.of("duration_s", "active_s", "coverage", "pace_in_band", "symmetry");
                String session = " FROM session WHERE id = '" + id + "'";
                rows(statement, "SELECT *" + session, List.of(json), own);
                rows(statement, "SELECT order_share AS \"order\"" + session, List.of(json), List.of("order"));
                rows(
                        statement,
                        "SELECT *, systematics_sum AS sum" + session,
                        List.of(json.get("systematics")),
                        List.of("completeness", "isochronicity", "consistency", "sum"));
                rows(
                        statement,
                        "SELECT *" + session,
                        List.of(json.get("evidence")),
                        List.of("seen", "inferred", "head_lost", "no_hand"));
                parts(statement, json);
            }
            return compared;
        }

        private void parts(Statement statement, JsonNode json) throws SQLException {
            String of = " WHERE session_no = (SELECT no FROM session WHERE id = '" + id + "') ORDER BY at";
            rows(
                    statement,
                    "SELECT * FROM zone" + of,
                    json.get("zones"),
                    List.of("target_s", "dwell_s", "seen_s", "inferred_s", "coverage", "completeness", "pace_in_band"));
            rows(
                    statement,
                    "SELECT * FROM step" + of,
                    json.get("steps"),
                    List.of("target_s", "done_s", "from_s", "pace_low", "pace_high"));
            rows(
                    statement,
                    "SELECT * FROM pace_figures WHERE session = '" + id + "' ORDER BY at",
                    json.get("pace"),
                    List.of("t_s", "cycles_per_min", "amplitude_mm", "speed_cm_s"));
            for (String hand : List.of("left", "right")) {
                rows(
                        statement,
                        "SELECT * FROM contact_figures WHERE hand = '" + hand + "' AND session = '" + id
                                + "' ORDER BY at",
                        json.get("contacts").get(hand),
                        List.of("from_s", "to_s"));
            }
            rows(statement, "SELECT t_ms / 1000.0 AS t_s FROM cue" + of, json.get("cues"), List.of("t_s"));
            rows(statement, "SELECT t_ms / 1000.0 AS t_s FROM tense" + of, json.get("tense"), List.of("t_s"));
        }

        private void rows(Statement statement, String sql, Iterable<JsonNode> json, List<String> columns)
                throws SQLException {
            List<JsonNode> expected = new ArrayList<>();
            json.forEach(expected::add);
            try (ResultSet row = statement.executeQuery(sql)) {
                int at = 0;
                while (row.next()) {
                    for (String column : columns) {
                        double value = row.getDouble(column);
                        Double figure = row.wasNull() ? Double.NaN : value;
                        JsonNode node = expected.get(at).get(column);
                        assertThat(figure)
                                .as("%s of row %s of %s", column, at, sql)
                                .isEqualTo(Double.valueOf(node.isNull() ? Double.NaN : node.doubleValue()));
                        compared++;
                    }
                    at++;
                }
                assertThat(at).as(sql).isEqualTo(expected.size());
            }
        }
    }

    @Test
    void keepsASessionOnce() throws HistoryException {
        assertThat(history.save(ONE)).isTrue();
        assertThat(history.save(ONE.asRecovered())).isFalse();
        assertThat(history.list()).containsExactly(SessionEntry.of(ONE));
    }

    @Test
    void keepsAnswers() throws HistoryException {
        CheckIn answers = CheckIn.NONE
                .withBefore(Feeling.UNKNOWN.withTension(7).withHeadache(Headache.YES))
                .withAfter(Feeling.UNKNOWN.withTension(2).withMood(4));
        history.save(ONE.withCheckIn(CheckIn.NONE.withAfter(Feeling.UNKNOWN.withMood(1))));
        history.answer(ONE.id(), answers);
        assertThat(history.find(ONE.id()).orElseThrow().checkIn()).isEqualTo(answers);
    }

    @Test
    void whatWasDeletedComesBackUntilItIsPurged() throws HistoryException {
        SessionRecord two = MadeSession.of(2, 10);
        history.save(ONE);
        history.save(two);
        history.delete(List.of(ONE.id()), NOW);
        assertThat(history.list()).containsExactly(SessionEntry.of(two));
        assertThat(history.find(ONE.id())).isEmpty();
        assertThat(history.folders()).contains(ONE.folder());
        assertThat(history.purge(NOW.minusSeconds(10))).isEmpty();
        history.restore(List.of(ONE.id()));
        assertThat(history.list()).hasSize(2);

        history.delete(List.of(ONE.id()), NOW);
        assertThat(history.deleted()).hasSize(1);
        assertThat(history.purge(NOW)).containsExactly(ONE.folder());
        history.restore(List.of(ONE.id()));
        assertThat(history.list()).containsExactly(SessionEntry.of(two));
        assertThat(history.folders()).doesNotContain(ONE.folder());
    }

    @Test
    void sumsZonesUpSinceADay() throws HistoryException {
        SessionRecord later = ONE.at(ONE.started().plusSeconds(86_400));
        history.save(ONE);
        history.save(later);
        for (ScalpZone zone : ScalpZone.values()) {
            double once = history.find(ONE.id()).orElseThrow().summary().zones().stream()
                    .filter(one -> one.zone() == zone)
                    .mapToDouble(one -> one.dwellSeconds())
                    .sum();
            assertThat(history.zoneSeconds(Instant.EPOCH).get(zone)).isEqualTo(once + once);
            assertThat(history.zoneSeconds(later.started()).get(zone)).isEqualTo(once);
        }
    }

    @Test
    void personsAreKeptApart() throws HistoryException {
        SqlHistory anna = history.forProfile("Anna");
        anna.save(ONE);
        history.save(MadeSession.of(2, 5));
        assertThat(anna.list()).extracting(SessionEntry::id).containsExactly(ONE.id());
        assertThat(history.list()).extracting(SessionEntry::id).doesNotContain(ONE.id());
        assertThat(history.profiles()).containsExactly("", "Anna");
    }

    @Test
    void aFileThatIsNoHistoryIsSaidAndLeftAlone() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.db"), "these are no tables ".repeat(500));
        byte[] before = Files.readAllBytes(broken);
        assertThatThrownBy(() -> SqlHistory.open(broken))
                .isInstanceOfSatisfying(
                        HistoryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BROKEN));
        assertThat(Files.readAllBytes(broken)).isEqualTo(before);
    }

    @Test
    void aNewerHistoryIsSaidAndLeftAlone() throws HistoryException, IOException {
        Path newer = folder.resolve("newer.db");
        Database.unprepared(newer).read(handle -> handle.execute("PRAGMA user_version = 99"));
        byte[] before = Files.readAllBytes(newer);
        assertThatThrownBy(() -> SqlHistory.open(newer))
                .isInstanceOfSatisfying(
                        HistoryException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NEWER))
                .hasMessageContaining("99");
        assertThat(Files.readAllBytes(newer)).isEqualTo(before);
    }

    @Test
    void anOlderHistoryIsBroughtUpToDateWithAllThatIsInIt() throws HistoryException {
        Path older = folder.resolve("older.db");
        Database.unprepared(older).read(handle -> {
            try {
                Schema.migrate(handle, Dialect.SQLITE, 1);
            } catch (Schema.NewerSchemaException e) {
                throw new IllegalStateException(e);
            }
            return handle.inTransaction(transaction -> new SessionWriter(transaction).insert(ONE));
        });
        SqlHistory opened = SqlHistory.open(older);
        assertThat(opened.list()).containsExactly(SessionEntry.of(ONE));
        assertThat(opened.database().read(Outbox::letters))
                .singleElement()
                .satisfies(letter -> assertThat(letter.id()).isEqualTo(ONE.id()));
    }

    @Test
    void aMigrationThatFailsLeavesEverythingAsItWas() throws HistoryException {
        Path file = folder.resolve("half.db");
        Database database = Database.unprepared(file);
        // in the way of the second migration
        database.read(handle -> handle.execute("CREATE TABLE gone (x INTEGER)"));
        assertThatThrownBy(() -> SqlHistory.open(file)).isInstanceOf(HistoryException.class);
        List<String> tables = database.read(handle -> handle.createQuery("SELECT name FROM sqlite_master")
                .mapTo(String.class)
                .list());
        assertThat(tables).containsExactly("gone");
        assertThat(database.read(Dialect.SQLITE::version)).isZero();
    }
}
