package app.galea.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.session.CheckIn;
import app.galea.session.Feeling;
import app.galea.session.Feeling.Headache;
import app.galea.wording.Messages;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFormatTest {

    private static final SessionReport COACHED = report("en");

    @TempDir
    private Path folder;

    private static SessionReport report(String language) {
        return SessionReport.of(
                SampleSession.coached(), Occasion.UNKNOWN, Messages.of(Locale.forLanguageTag(language)));
    }

    private static String text(ReportFormat format, SessionReport report) {
        return new String(format.bytes(report), StandardCharsets.UTF_8);
    }

    @Test
    void thePageNeedsNothingFromElsewhere() {
        String page = text(ReportFormat.HTML, COACHED);
        assertThat(page)
                .doesNotContain("<script", "javascript:", "http://", "https://", "url(", "@import", "<img", "<link")
                .contains("<svg", "prefers-color-scheme", "@media print", "<html lang=\"en\">");
        assertThat(Pattern.compile("\\son[a-z]+=").matcher(page).find()).isFalse();
    }

    @Test
    void whatAPersonNamedIsNeverMarkup() {
        Occasion nasty = new Occasion("<script>alert(1)</script>", "\"><b>", List.of("<i>&amp;\u0000"), CheckIn.NONE);
        String page =
                text(ReportFormat.HTML, SessionReport.of(SampleSession.coached(), nasty, Messages.of(Locale.ENGLISH)));
        assertThat(page)
                .doesNotContain("<script", "<b>\"", "<i>&amp;", "\u0000")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;i&gt;&amp;amp;\uFFFD");
    }

    @Test
    void polishLettersAreRightInThePdfAndStrangeOnesDoNoHarm() throws IOException {
        Occasion occasion = new Occasion("Zażółć gęślą jaźń 漢字", "", List.of(), CheckIn.NONE);
        byte[] bytes = ReportFormat.PDF.bytes(
                SessionReport.of(SampleSession.coached(), occasion, Messages.of(Locale.forLanguageTag("pl"))));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Zażółć gęślą jaźń ??", "Strefa po strefie", "Zmierzone tylko z położeń");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("pl");
        }
    }

    @Test
    void theMapIsAPictureWithSeenInferredAndUntouchedApart() throws IOException {
        BufferedImage map = ImageIO.read(new ByteArrayInputStream(ReportFormat.PNG.bytes(COACHED)));
        assertThat(map.getWidth()).isEqualTo(1200);
        long kinds = Arrays.stream(map.getRGB(0, 0, 1200, 1200, null, 0, 1200))
                .distinct()
                .count();
        assertThat(kinds).isGreaterThan(20);
        Drawing drawing = MapDrawing.of(COACHED);
        List<Drawing.Ink> fills = drawing.marks().stream()
                .filter(Drawing.Area.class::isInstance)
                .map(mark -> ((Drawing.Area) mark).ink())
                .distinct()
                .toList();
        assertThat(fills).contains(Drawing.Ink.CAP, Drawing.Ink.DONE);
        assertThat(drawing.marks())
                .filteredOn(mark -> mark instanceof Drawing.Stroke stroke && stroke.ink() == Drawing.Ink.DONE)
                .as("hatching")
                .singleElement()
                .satisfies(mark -> assertThat(((Drawing.Stroke) mark).lines()).hasSizeGreaterThan(100));
    }

    @Test
    void theJsonFitsItsSchemaWithAnswersToo() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("src/site/markdown/summary.schema.json")));
        CheckIn answers = new CheckIn(Feeling.UNKNOWN.withTension(0), new Feeling(10, 5, Headache.NO));
        for (var summary : List.of(SampleSession.coached(), SampleSession.free())) {
            SessionReport report =
                    SessionReport.of(summary, Occasion.UNKNOWN.with(answers), Messages.of(Locale.ENGLISH));
            String json = text(ReportFormat.JSON, report);
            assertThat(json).contains("\"check_in\"", "\"headache\" : null", "\"tension\" : 0");
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void tablesAreAsTheStandardHasThem() throws IOException {
        assertThat(Csv.line(List.of("plain", "a,b", "say \"so\"", "two\r\nlines", "")))
                .isEqualTo("plain,\"a,b\",\"say \"\"so\"\"\",\"two\r\nlines\",\r\n");
        assertThat(Csv.text("=1+1")).isEqualTo("'=1+1");
        StringBuilder study = new StringBuilder();
        StudyCsv.write(
                study,
                List.of(
                        new StudyCsv.Entry("a", "2026-03-04T07:42:00Z", "", SampleSession.coached(), CheckIn.NONE),
                        new StudyCsv.Entry(
                                "b",
                                "",
                                "=cmd",
                                SampleSession.free(),
                                new CheckIn(new Feeling(6, 3, Headache.YES), Feeling.UNKNOWN))));
        List<String> lines = study.toString().lines().toList();
        assertThat(lines).hasSize(1 + 2 * 16);
        assertThat(lines.get(1))
                .startsWith("a,2026-03-04T07:42:00Z,,base-to-crown,\"session <b>\"\"one\"\"</b> & more");
        assertThat(lines.get(17)).startsWith("b,,'=cmd,,");
        long columns = Csv.line(ZonesCsv.HEADS).chars().filter(c -> c == ',').count();
        assertThat(lines.get(0).chars().filter(c -> c == ',').count()).isEqualTo(columns + 22);
        assertThat(lines).allMatch(line -> line.chars().filter(c -> c == ',').count() == columns + 22);
    }

    @Test
    void aFileIsWholeOrNotThere() throws Exception {
        Path file = folder.resolve("deep/er/report.csv");
        ReportFiles.write(COACHED, ReportFormat.CSV, file);
        assertThat(file).hasBinaryContent(ReportFormat.CSV.bytes(COACHED));
        ReportFiles.write(file, new byte[] {1});
        assertThat(file).hasBinaryContent(new byte[] {1});
        try (Stream<Path> all = Files.list(file.getParent())) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void whatCannotBeWrittenIsToldInASentenceAndLeavesNothingBehind() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("occupied"), "keep me");
        assertThatThrownBy(() -> ReportFiles.write(inTheWay.resolve("report.html"), new byte[] {1}))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("choose another folder");
        assertThat(inTheWay).hasContent("keep me");
        Path full = Path.of("/dev/full");
        if (Files.exists(full)) {
            Path taken = Files.createDirectory(folder.resolve("report.pdf"));
            Files.writeString(taken.resolve("inside"), "x");
            assertThatThrownBy(() -> ReportFiles.write(taken, new byte[] {1})).isInstanceOf(ReportException.class);
            try (Stream<Path> all = Files.list(folder)) {
                assertThat(all).containsExactlyInAnyOrder(inTheWay, taken);
            }
        }
    }

    @Test
    void aFreeMassageAndAnOldSummaryHaveReportsToo() throws ReportException {
        SessionReport free = SessionReport.of(SampleSession.free(), Occasion.UNKNOWN, Messages.of(Locale.GERMAN));
        assertThat(text(ReportFormat.HTML, free)).contains("Freie Massage").doesNotContain("Schritte</h2>");
        String json = SummaryJson.write(SampleSession.coached());
        String old = json.replaceAll("(?s)\"cells\" : \\{.*?\\},\\s*\"environment\"", "\"environment\"")
                .replaceAll("(?s)\"tense\" : \\[.*?\\],", "")
                .replaceAll("(?s),\\s*\"from_s\" : [^,}]*,\\s*\"pace_low\" : [^,}]*,\\s*\"pace_high\" : [^,}\\s]*", "");
        assertThat(old).doesNotContain("cells", "tense\"", "pace_low");
        SessionReport report = SessionReport.of(SummaryJson.read(old), Occasion.UNKNOWN, Messages.of(Locale.ENGLISH));
        assertThat(report.shares()).isEmpty();
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(format.bytes(report)).hasSizeGreaterThan(500);
        }
    }
}
