package app.galea.report;

import static app.galea.report.Html.escaped;

import app.galea.report.SessionReport.CheckInRow;
import app.galea.report.SessionReport.Figure;
import app.galea.report.SessionReport.StepRow;
import app.galea.report.SessionReport.ZoneRow;
import app.galea.wording.Figures;
import app.galea.wording.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * A report as one HTML page that needs nothing else: no script, no picture, font or style from elsewhere. Light or dark
 * as the reader's system is, white on paper. Stateless but for the page it writes.
 */
final class HtmlReport implements SessionReport.Chapters<RuntimeException> {

    private final SessionReport report;
    private final StringBuilder page = new StringBuilder(1 << 16);

    private HtmlReport(SessionReport report) {
        this.report = report;
    }

    static String page(SessionReport report) {
        return new HtmlReport(report).write();
    }

    private String write() {
        String language = report.messages().language();
        String title = "Galea · " + report.routineTitle();
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                + " 'unsafe-inline'\">\n");
        page.append("<title>").append(escaped(title)).append("</title>\n<style>\n");
        page.append(style()).append("</style>\n</head>\n<body>\n<main>\n<header>\n");
        element("h1", report.text("report.title"));
        element("p", report.subtitle());
        page.append("</header>\n");
        report.write(this);
        return page.append("</body>\n</html>\n").toString();
    }

    @Override
    public void notes(List<String> notes) {
        page.append("</main>\n<footer>\n");
        notes.forEach(note -> element("p", note));
        page.append("</footer>\n");
    }

    @Override
    public void map() {
        open("map", "report.map");
        page.append(SvgPen.svg(MapDrawing.of(report), report.text("report.map")));
        page.append("<p class=\"big\">").append(escaped(report.covered())).append("</p>\n");
        quiet(report.shares());
        page.append("<ul class=\"legend\"><li><i class=\"seen\"></i>")
                .append(escaped(report.text("report.seen")))
                .append("</li><li><i class=\"inferred\"></i>")
                .append(escaped(report.text("report.inferred")))
                .append("</li><li><i class=\"untouched\"></i>")
                .append(escaped(report.text("report.untouched")))
                .append("</li></ul>\n");
        quiet(report.text("report.map.hint"));
        close();
    }

    @Override
    public void zones() {
        open("zones", "report.zones");
        table(
                List.of(
                        "summary.zone",
                        "report.target",
                        "report.done",
                        "report.coverage",
                        "report.seen",
                        "report.inferred",
                        "report.in_pace"),
                report.zones(),
                this::zone);
        close();
    }

    private String zone(ZoneRow row) {
        String bar = "<td class=\"bar\"><span class=\"track\"><span class=\"" + (row.isWeak() ? "weak" : "fill")
                + (row.inferredShare() > 0.5 ? " hatched" : "") + "\" style=\"width:"
                + Decimals.text(100 * row.coverageShare(), 1) + "%\"></span></span><span class=\"number\">"
                + escaped(row.coverage()) + "</span></td>";
        return name(row.name())
                + cell(row.target())
                + cell(row.done())
                + bar
                + cell(row.seen())
                + cell(row.inferred())
                + cell(row.inPace());
    }

    @Override
    public void next() {
        open("next", "report.next");
        page.append("<ol>\n");
        for (Suggestion next : report.suggestions()) {
            page.append("<li><b>")
                    .append(escaped(next.title()))
                    .append("</b><br><span class=\"quiet\">")
                    .append(escaped(next.reason()))
                    .append("</span></li>\n");
        }
        page.append("</ol>\n");
        close();
    }

    @Override
    public void pace() {
        open("pace wide", "report.pace.title");
        page.append(SvgPen.svg(PaceDrawing.of(report, 220, 64), report.text("report.pace.title")));
        page.append("<ul class=\"legend\"><li><i class=\"line\"></i>")
                .append(escaped(report.text("report.pace.left")))
                .append("</li><li><i class=\"line dashed\"></i>")
                .append(escaped(report.text("report.pace.right")))
                .append("</li><li><i class=\"band\"></i>")
                .append(escaped(report.text("report.pace.band")))
                .append("</li><li><i class=\"line fast\"></i>")
                .append(escaped(report.text("report.pace.fast", Figures.pace(PaceDrawing.TOO_FAST))))
                .append("</li></ul>\n");
        element("p", report.paceShare());
        close();
    }

    @Override
    public void steps() {
        open("wide", "report.steps");
        table(
                List.of("report.step", "report.from", "report.target", "report.done", "report.completed"),
                report.steps(),
                this::step);
        close();
    }

    private String step(StepRow row) {
        return name(row.number() + "  " + row.name())
                + cell(row.from())
                + cell(row.target())
                + cell(row.done())
                + cell(report.text(row.completed() ? "report.yes" : "report.no"));
    }

    @Override
    public void balance() {
        open("balance", "report.balance");
        page.append("<p class=\"sides\"><span>")
                .append(escaped(report.balance().left()))
                .append("</span><span>")
                .append(escaped(report.balance().right()))
                .append("</span></p>\n");
        if (!Double.isNaN(report.balance().leftShare())) {
            page.append("<span class=\"track two\"><span class=\"fill\" style=\"width:")
                    .append(Decimals.text(100 * report.balance().leftShare(), 1))
                    .append("%\"></span></span>\n");
        }
        quiet(report.balance().sentence());
        close();
    }

    @Override
    public void figures(String title, List<Figure> figures) {
        open("figures", title);
        page.append("<dl>\n");
        for (Figure figure : figures) {
            element("dt", figure.name());
            element("dd", figure.text());
        }
        page.append("</dl>\n");
        close();
    }

    @Override
    public void lines(String title, List<String> lines) {
        open("lines", title);
        lines.forEach(line -> element("p", line));
        close();
    }

    @Override
    public void checkIn() {
        open("lines", "report.check_in");
        table(List.of("report.check_in", "report.before", "report.after"), report.checkIn(), this::answer);
        close();
    }

    private String answer(CheckInRow row) {
        return name(row.name()) + cell(row.before()) + cell(row.after());
    }

    private <T> void table(List<String> heads, List<T> rows, Function<T, String> cells) {
        page.append("<table>\n<thead><tr>");
        heads.forEach(head -> page.append("<th scope=\"col\">")
                .append(escaped(report.text(head)))
                .append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        rows.forEach(row -> page.append("<tr>").append(cells.apply(row)).append("</tr>\n"));
        page.append("</tbody>\n</table>\n");
    }

    private static String name(String text) {
        return "<th scope=\"row\">" + escaped(text) + "</th>";
    }

    private static String cell(String text) {
        return "<td>" + escaped(text) + "</td>";
    }

    private void open(String kind, String title) {
        page.append("<section class=\"").append(kind.toLowerCase(Locale.ROOT)).append("\">\n");
        element("h2", report.text(title));
    }

    private void close() {
        page.append("</section>\n");
    }

    private void quiet(String text) {
        if (!text.isEmpty()) {
            page.append("<p class=\"quiet\">").append(escaped(text)).append("</p>\n");
        }
    }

    private void element(String name, String text) {
        page.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(
                HtmlReport.class.getResourceAsStream("report.css"), "the report's style is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the program cannot be read", e);
        }
    }
}
