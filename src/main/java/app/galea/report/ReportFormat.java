package app.galea.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files a report is written as. */
public enum ReportFormat {
    /** One page that needs nothing else. */
    HTML,
    /** A4 pages. */
    PDF,
    /** The scalp map as a picture. */
    PNG,
    /** The table of zones. */
    CSV,
    /** The measurements themselves, {@value SummaryJson#FORMAT}. */
    JSON;

    /** The end of a file's name, without the dot. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format a file's name asks for. */
    public static Optional<ReportFormat> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.suffix()))
                .findFirst();
    }

    /** The file's content; may take a second, never on the JavaFX thread. */
    public byte[] bytes(SessionReport report) {
        try {
            return switch (this) {
                case HTML -> utf8(HtmlReport.page(report));
                case PDF -> PdfReport.document(report);
                case PNG -> PngReport.map(report);
                case CSV -> utf8(ZonesCsv.table(report.summary()));
                case JSON -> utf8(SummaryJson.write(report.summary(), report.answers()));
            };
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
