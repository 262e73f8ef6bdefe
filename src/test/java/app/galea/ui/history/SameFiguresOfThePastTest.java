package app.galea.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.history.SessionEntry;
import app.galea.history.SessionRecord;
import app.galea.history.SqlHistory;
import app.galea.report.Occasion;
import app.galea.report.ReportFormat;
import app.galea.report.SampleSession;
import app.galea.report.SessionReport;
import app.galea.report.SessionReport.Figure;
import app.galea.report.SessionReport.ZoneRow;
import app.galea.report.StudyCsv;
import app.galea.report.SummaryJson;
import app.galea.routine.RoutineLibrary;
import app.galea.session.CheckIn;
import app.galea.session.SessionSummary;
import app.galea.ui.Texts;
import app.galea.ui.history.PairOfSessions.Row;
import app.galea.ui.history.PairOfSessions.ZonePair;
import app.galea.wording.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From the database, in the list, beside another session: a figure of a session is the same number as on its summary, its
 * pages and its files, to the last digit shown.
 */
class SameFiguresOfThePastTest {

    private static final Instant STARTED = Instant.parse("2026-02-03T06:07:08.123Z");

    private final RoutineLibrary routines = RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"));

    @TempDir
    private Path home;

    static Stream<SessionSummary> sessions() {
        return Stream.concat(
                LongStream.of(1, 3, 8, 13).mapToObj(seed -> SampleSession.of("base-to-crown", seed)),
                LongStream.of(30).mapToObj(seed -> SampleSession.of("", seed)));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void aSessionFromTheDatabaseIsTheSameOnEveryPageAndInEveryFile(SessionSummary measured) throws Exception {
        for (String language : Messages.LANGUAGES.subList(0, 2)) {
            Messages messages = Messages.of(Locale.forLanguageTag(language));
            SessionReport told = SessionReport.of(measured, Occasion.UNKNOWN, messages);
            SessionSummary kept = throughTheDatabase(measured);
            SessionReport again = SessionReport.of(kept, Occasion.UNKNOWN, messages);
            assertThat(again).as("the report, all its texts").isEqualTo(told);
            for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.CSV, ReportFormat.JSON)) {
                assertThat(text(format, again)).as(format.name()).isEqualTo(text(format, told));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void theListShowsTheFiguresOfTheSummary(SessionSummary measured) throws Exception {
        SqlHistory history = history(measured);
        SessionEntry entry = history.list().get(0);
        for (String language : Messages.LANGUAGES) {
            Messages messages = Messages.of(Locale.forLanguageTag(language));
            SessionReport report = SessionReport.of(measured, Occasion.UNKNOWN, messages);
            SessionRow row = SessionRow.of(entry, new RoutineNames(routines, messages), ZoneOffset.UTC);
            assertThat(row.active()).isEqualTo(fact(report, "report.active"));
            assertThat(row.coverage()).isEqualTo(fact(report, "report.coverage"));
            assertThat(row.inPace()).isEqualTo(fact(report, "report.in_pace"));
            assertThat(report.covered()).contains(row.coverage());
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void sideBySideStandTheFiguresOfBothSummaries(SessionSummary measured) throws Exception {
        SqlHistory history = history(measured);
        SessionSummary other = SampleSession.of("base-to-crown", 77);
        history.save(record(other, STARTED.minusSeconds(86_400)));
        Messages messages = Messages.of(Locale.ENGLISH);
        PastFixture desk = new PastFixture(home);
        Doors doors = new Doors((session, answers) -> {}, routines, routine -> {});
        PairOfSessions pair =
                PairOfSessions.of(desk.archive, history.list(), doors, messages).orElseThrow();
        SessionReport before = SessionReport.of(other, Occasion.UNKNOWN, messages);
        SessionReport after = SessionReport.of(measured, Occasion.UNKNOWN, messages);
        for (Row row : pair.figures()) {
            assertThat(row.before()).as(row.name()).isEqualTo(figure(before, row.name()));
            assertThat(row.after()).as(row.name()).isEqualTo(figure(after, row.name()));
        }
        for (ZonePair zone : pair.zones()) {
            assertThat(zone.before()).as(zone.name()).isEqualTo(coverage(before, zone.name()));
            assertThat(zone.after()).as(zone.name()).isEqualTo(coverage(after, zone.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void theStudyTableHoldsTheNumbersOfTheDatabaseAndOfTheJson(SessionSummary measured) throws Exception {
        SqlHistory history = history(measured);
        SessionEntry entry = history.list().get(0);
        StringBuilder table = new StringBuilder();
        StudyCsv.rows(
                table,
                new StudyCsv.Entry(
                        entry.id().toString(),
                        "",
                        "",
                        history.find(entry.id()).orElseThrow().summary(),
                        CheckIn.NONE));
        String json = SummaryJson.write(measured).replaceAll("\\s+", "");
        String cells = table.toString().lines().findFirst().orElseThrow();
        for (String member : List.of("duration_s", "active_s", "coverage")) {
            String number = json.split("\"" + member + "\":", 2)[1].split("[,}]", 2)[0];
            assertThat(cells).as(member).contains("," + number + ",");
            double database = switch (member) {
                case "duration_s" -> entry.durationSeconds();
                case "active_s" -> entry.activeSeconds();
                default -> entry.coverage();
            };
            assertThat(database).as("%s in the database", member).isEqualTo(Double.parseDouble(number));
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void whatIsChosenShowsTheSummaryOfTheDatabase(SessionSummary measured) throws Exception {
        SqlHistory history = history(measured);
        PastFixture desk = new PastFixture(home);
        Texts texts = new Texts(Messages.of(Locale.ENGLISH));
        Doors doors = new Doors((session, answers) -> {}, routines, routine -> {});
        SessionsModel model = new SessionsModel(desk, doors, texts, ZoneOffset.UTC);
        model.choose(history.list());
        SessionReport shown = model.preview().get().orElseThrow().report();
        SessionReport told = SessionReport.of(measured, Occasion.UNKNOWN, texts.now());
        assertThat(shown.covered()).isEqualTo(told.covered());
        assertThat(shown.facts()).isEqualTo(told.facts());
        assertThat(shown.paceShare()).isEqualTo(told.paceShare());
        assertThat(shown.zones()).isEqualTo(told.zones());
    }

    private SqlHistory history(SessionSummary measured) throws Exception {
        SqlHistory history = SqlHistory.open(home.resolve("history.db"));
        history.save(record(measured, STARTED));
        return history;
    }

    private SessionSummary throughTheDatabase(SessionSummary measured) throws Exception {
        SqlHistory history = history(measured);
        return history.find(history.list().get(0).id()).orElseThrow().summary();
    }

    private static SessionRecord record(SessionSummary summary, Instant started) {
        return SessionRecord.of(started, false, "", summary);
    }

    private static String fact(SessionReport report, String key) {
        return figure(report, report.text(key));
    }

    private static String figure(SessionReport report, String name) {
        return Stream.concat(report.facts().stream(), report.regularity().stream())
                .filter(one -> one.name().equals(name))
                .map(Figure::text)
                .findFirst()
                .orElse("–");
    }

    private static String coverage(SessionReport report, String zone) {
        return report.zones().stream()
                .filter(row -> row.name().equals(zone))
                .map(ZoneRow::coverage)
                .findFirst()
                .orElse("–");
    }

    private static String text(ReportFormat format, SessionReport report) {
        return new String(format.bytes(report), StandardCharsets.UTF_8);
    }
}
