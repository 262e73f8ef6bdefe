package app.galea.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.report.SessionReport.ZoneRow;
import app.galea.session.CheckIn;
import app.galea.session.Feeling;
import app.galea.session.Feeling.Headache;
import app.galea.session.SessionSummary;
import app.galea.wording.Messages;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A figure is the same number on every page it is shown on, to the last digit shown. */
class SameFiguresTest {

    static Stream<SessionReport> reports() {
        return Stream.of(3L, 5L, 8L, 13L).map(seed -> report(SampleSession.of("base-to-crown", seed), "en"));
    }

    static Stream<SessionReport> everyLanguage() {
        return Messages.LANGUAGES.stream().map(language -> report(SampleSession.coached(), language));
    }

    private static SessionReport report(SessionSummary summary, String language) {
        CheckIn answers = new CheckIn(new Feeling(6, 3, Headache.YES), new Feeling(3, -1, Headache.NOT_ANSWERED));
        return SessionReport.of(summary, Occasion.UNKNOWN.with(answers), Messages.of(Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @MethodSource("everyLanguage")
    void everyFigureStandsInHtmlAndPdf(SessionReport report) throws IOException {
        String html = text(ReportFormat.HTML.bytes(report));
        String pdf = pdf(ReportFormat.PDF.bytes(report));
        for (String figure : figures(report)) {
            assertThat(html).contains(Html.escaped(figure));
            assertThat(pdf).contains(figure.replaceAll("\\s+", " "));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theFiguresAreThoseOfJsonAndCsv(SessionReport report) throws IOException {
        JsonNode json = new ObjectMapper().readTree(ReportFormat.JSON.bytes(report));
        List<String> lines = text(ReportFormat.CSV.bytes(report)).lines().toList();
        assertThat(lines).hasSize(17);
        assertThat(report.covered()).startsWith(percent(json.get("coverage").asText()));
        assertThat(report.facts().get(3).text())
                .startsWith(percent(json.get("coverage").asText()));
        assertThat(report.paceShare()).contains(percent(json.get("pace_in_band").asText()));
        for (ZoneRow row : report.zones()) {
            JsonNode zone = zone(json, row.id());
            assertThat(row.done()).isEqualTo(whole(zone.get("dwell_s")) + " s");
            assertThat(row.seen()).isEqualTo(whole(zone.get("seen_s")) + " s");
            assertThat(row.inferred()).isEqualTo(whole(zone.get("inferred_s")) + " s");
            assertThat(row.coverage()).startsWith(percent(zone.get("coverage").asText()));
            assertThat(lines)
                    .contains(String.join(
                            ",",
                            row.id(),
                            zone.get("target_s").asText().isEmpty() ? "" : raw(report, row.id(), "target_s"),
                            raw(report, row.id(), "dwell_s"),
                            raw(report, row.id(), "seen_s"),
                            raw(report, row.id(), "inferred_s"),
                            raw(report, row.id(), "coverage"),
                            raw(report, row.id(), "completeness"),
                            raw(report, row.id(), "pace_in_band")));
        }
        assertThat(json.at("/check_in/before/tension").asInt()).isEqualTo(6);
        assertThat(json.at("/check_in/after/mood").isNull()).isTrue();
        assertThat(json.at("/check_in/before/headache").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aSummaryFromAFileGivesTheSameReport(SessionReport report) throws ReportException {
        SessionSummary fromFile = SummaryJson.read(SummaryJson.write(report.summary()));
        SessionReport again = report(fromFile, report.messages().language());
        for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.CSV, ReportFormat.JSON)) {
            assertThat(format.bytes(again)).as(format.name()).isEqualTo(format.bytes(report));
        }
    }

    /** All a person reads, but for the labels of charts. */
    private static List<String> figures(SessionReport report) {
        List<String> all = new ArrayList<>(List.of(
                report.covered(),
                report.shares(),
                report.balance().left(),
                report.balance().right()));
        report.facts().forEach(figure -> all.add(figure.text()));
        report.regularity().forEach(figure -> all.add(figure.text()));
        report.zones()
                .forEach(row -> all.addAll(
                        List.of(row.name(), row.target(), row.done(), row.coverage(), row.seen(), row.inPace())));
        report.steps().forEach(row -> all.addAll(List.of(row.from(), row.target(), row.done())));
        report.checkIn().forEach(row -> all.addAll(List.of(row.name(), row.before(), row.after())));
        report.suggestions().forEach(next -> all.add(next.reason()));
        return all;
    }

    private static String raw(SessionReport report, String zone, String member) {
        String json = SummaryJson.write(report.summary()).replaceAll("\\s+", "");
        String from = json.substring(json.indexOf("\"id\":\"" + zone + "\""));
        String value = from.substring(from.indexOf("\"" + member + "\":") + member.length() + 3);
        String number = value.split("[,}]", 2)[0];
        return "null".equals(number) ? "" : number;
    }

    private static JsonNode zone(JsonNode json, String id) {
        for (JsonNode zone : json.get("zones")) {
            if (zone.get("id").asText().equals(id)) {
                return zone;
            }
        }
        throw new AssertionError("no zone " + id);
    }

    private static String whole(JsonNode seconds) {
        return new BigDecimal(seconds.asText())
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String percent(String share) {
        return new BigDecimal(share)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
