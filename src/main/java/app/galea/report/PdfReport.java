package app.galea.report;

import app.galea.report.Drawing.Anchor;
import app.galea.report.Drawing.Ink;
import app.galea.report.SessionReport.CheckInRow;
import app.galea.report.SessionReport.Figure;
import app.galea.report.SessionReport.StepRow;
import app.galea.report.SessionReport.ZoneRow;
import app.galea.wording.Figures;
import app.galea.wording.Suggestion;
import java.io.IOException;
import java.util.List;

/** A report as A4 pages with the bundled typeface. */
final class PdfReport implements SessionReport.Chapters<IOException> {

    private static final double SMALL = 9;
    private static final double ROW = 16;
    private static final double MAP = 250;
    private static final double BAR = 52;

    /** Where the text beside the map begins. */
    private static final double BESIDE = PdfSheet.LEFT + MAP + 18;

    private final SessionReport report;
    private final PdfSheet sheet;
    private double mapTop;

    private PdfReport(SessionReport report, PdfSheet sheet) {
        this.report = report;
        this.sheet = sheet;
    }

    static byte[] document(SessionReport report) throws IOException {
        String title = "Galea · " + report.routineTitle();
        try (PdfSheet sheet = new PdfSheet(title, report.messages().language())) {
            new PdfReport(report, sheet).write();
            return sheet.bytes();
        }
    }

    private void write() throws IOException {
        sheet.paragraph(PdfSheet.LEFT, PdfSheet.WIDTH, report.text("report.title"), 24, Ink.TEXT, true);
        sheet.paragraph(PdfSheet.LEFT, PdfSheet.WIDTH, report.subtitle(), 10, Ink.QUIET, false);
        sheet.skip(10);
        report.write(this);
    }

    @Override
    public void notes(List<String> notes) throws IOException {
        sheet.need(70);
        sheet.skip(14);
        sheet.rule(PdfSheet.LEFT, PdfSheet.RIGHT);
        sheet.skip(8);
        for (String note : notes) {
            sheet.paragraph(PdfSheet.LEFT, PdfSheet.WIDTH, note, 8, Ink.QUIET, false);
        }
    }

    @Override
    public void map() throws IOException {
        mapTop = sheet.y();
        sheet.draw(MapDrawing.of(report), PdfSheet.LEFT, mapTop, MAP);
        double width = PdfSheet.RIGHT - BESIDE;
        sheet.moveTo(mapTop + 14);
        sheet.paragraph(BESIDE, width, report.covered(), 15, Ink.TEXT, true);
        sheet.skip(3);
        sheet.paragraph(BESIDE, width, report.shares(), SMALL, Ink.QUIET, false);
        sheet.skip(8);
        swatch(BESIDE, "report.seen", 1, false);
        swatch(BESIDE, "report.inferred", 0.45, true);
        swatch(BESIDE, "report.untouched", 0, false);
        sheet.skip(2);
        sheet.paragraph(BESIDE, width, report.text("report.map.hint"), 8, Ink.QUIET, false);
    }

    /** Beside the map, below its legend. */
    @Override
    public void next() throws IOException {
        double width = PdfSheet.RIGHT - BESIDE;
        sheet.skip(14);
        sheet.text(BESIDE, report.text("report.next"), 12.5, Ink.TEXT, Anchor.START, true);
        sheet.skip(20);
        for (Suggestion next : report.suggestions()) {
            sheet.box(BESIDE, sheet.y() + 2, 6, 6, Shade.of(Ink.NOW));
            sheet.paragraph(BESIDE + 14, width - 14, next.title(), 10.5, Ink.TEXT, true);
            sheet.paragraph(BESIDE + 14, width - 14, next.reason(), SMALL, Ink.QUIET, false);
            sheet.skip(6);
        }
        sheet.moveTo(Math.max(sheet.y(), mapTop + MAP) + 4);
    }

    private void swatch(double x, String key, double strength, boolean hatched) throws IOException {
        Shade fill = strength > 0 ? Shade.of(Ink.DONE, strength) : Shade.TRACK;
        sheet.box(x, sheet.y() + 1, 16, 9, fill);
        if (hatched) {
            sheet.draw(hatches(), x, sheet.y() + 1, 16);
        }
        sheet.text(x + 23, report.text(key), SMALL, Ink.TEXT, Anchor.START, false);
        sheet.skip(15);
    }

    private static Drawing hatches() {
        List<Drawing.Place> box = List.of(
                new Drawing.Place(0, 0),
                new Drawing.Place(6.4, 0),
                new Drawing.Place(6.4, 3.6),
                new Drawing.Place(0, 3.6));
        return new Drawing(6.4, 3.6, List.of(new Drawing.Stroke(Hatching.of(box), Ink.DONE, Hatching.WIDTH, false)));
    }

    @Override
    public void zones() throws IOException {
        sheet.heading(report.text("report.zones"), 4 * ROW);
        double[] ends = {215, 258, 355, 403, 457, PdfSheet.WIDTH};
        heads(
                ends,
                "summary.zone",
                "report.target",
                "report.done",
                "report.coverage",
                "report.seen",
                "report.inferred",
                "report.in_pace");
        for (ZoneRow row : report.zones()) {
            sheet.need(ROW);
            double barX = PdfSheet.LEFT + ends[2] - BAR - 30;
            sheet.box(barX, sheet.y() + 4, BAR, 5, Shade.TRACK);
            Shade fill = Shade.of(row.isWeak() ? Ink.NOW : Ink.DONE);
            sheet.box(barX, sheet.y() + 4, BAR * Math.min(1, row.coverageShare()), 5, fill);
            row(ends, row.name(), row.target(), row.done(), row.coverage(), row.seen(), row.inferred(), row.inPace());
        }
    }

    @Override
    public void pace() throws IOException {
        sheet.heading(report.text("report.pace.title"), 190);
        double height = PdfSheet.WIDTH * 64 / 220;
        sheet.draw(PaceDrawing.of(report, 220, 64), PdfSheet.LEFT, sheet.y(), PdfSheet.WIDTH);
        sheet.skip(height + 6);
        String legend = String.join(
                "   ",
                "—— " + report.text("report.pace.left"),
                "- - - " + report.text("report.pace.right"),
                report.text("report.pace.fast", Figures.pace(PaceDrawing.TOO_FAST)));
        sheet.paragraph(PdfSheet.LEFT, PdfSheet.WIDTH, legend, SMALL, Ink.QUIET, false);
        sheet.paragraph(PdfSheet.LEFT, PdfSheet.WIDTH, report.paceShare(), SMALL, Ink.TEXT, false);
    }

    @Override
    public void steps() throws IOException {
        sheet.heading(report.text("report.steps"), 4 * ROW);
        double[] ends = {320, 375, 435, PdfSheet.WIDTH};
        heads(ends, "report.step", "report.from", "report.target", "report.done", "report.completed");
        for (StepRow row : report.steps()) {
            sheet.need(ROW);
            row(
                    ends,
                    row.number() + "  " + row.name(),
                    row.from(),
                    row.target(),
                    row.done(),
                    report.text(row.completed() ? "report.yes" : "report.no"));
        }
    }

    private void heads(double[] ends, String... keys) throws IOException {
        sheet.need(2 * ROW);
        for (int i = 0; i < keys.length; i++) {
            cell(ends, i, report.text(keys[i]), Ink.QUIET);
        }
        sheet.skip(ROW);
    }

    private void row(double[] ends, String... cells) throws IOException {
        sheet.rule(PdfSheet.LEFT, PdfSheet.RIGHT);
        sheet.skip(2.5);
        for (int i = 0; i < cells.length; i++) {
            cell(ends, i, cells[i], Ink.TEXT);
        }
        sheet.skip(ROW - 2.5);
    }

    private void cell(double[] ends, int column, String text, Ink ink) throws IOException {
        double x = column == 0 ? PdfSheet.LEFT : PdfSheet.LEFT + ends[column - 1];
        sheet.text(x, text, SMALL, ink, column == 0 ? Anchor.START : Anchor.END, false);
    }

    @Override
    public void balance() throws IOException {
        sheet.heading(report.text("report.balance"), 40);
        sheet.text(PdfSheet.LEFT, report.balance().left(), SMALL, Ink.TEXT, Anchor.START, false);
        sheet.text(PdfSheet.RIGHT, report.balance().right(), SMALL, Ink.TEXT, Anchor.END, false);
        sheet.skip(15);
        if (!Double.isNaN(report.balance().leftShare())) {
            sheet.box(PdfSheet.LEFT, sheet.y(), PdfSheet.WIDTH, 6, Shade.of(Ink.OTHER));
            sheet.box(
                    PdfSheet.LEFT, sheet.y(), PdfSheet.WIDTH * report.balance().leftShare(), 6, Shade.of(Ink.DONE));
            sheet.skip(11);
        }
        sheet.paragraph(PdfSheet.LEFT, PdfSheet.WIDTH, report.balance().sentence(), SMALL, Ink.QUIET, false);
    }

    @Override
    public void figures(String title, List<Figure> figures) throws IOException {
        sheet.heading(report.text(title), 3 * ROW);
        for (Figure figure : figures) {
            sheet.need(ROW);
            sheet.rule(PdfSheet.LEFT, PdfSheet.RIGHT);
            sheet.skip(2.5);
            sheet.text(PdfSheet.LEFT, figure.name(), SMALL, Ink.QUIET, Anchor.START, false);
            sheet.text(PdfSheet.RIGHT, figure.text(), SMALL, Ink.TEXT, Anchor.END, false);
            sheet.skip(ROW - 2.5);
        }
    }

    @Override
    public void lines(String title, List<String> lines) throws IOException {
        sheet.heading(report.text(title), ROW);
        for (String line : lines) {
            sheet.paragraph(PdfSheet.LEFT, PdfSheet.WIDTH, line, SMALL, Ink.TEXT, false);
        }
    }

    @Override
    public void checkIn() throws IOException {
        sheet.heading(report.text("report.check_in"), 4 * ROW);
        double[] ends = {320, PdfSheet.WIDTH};
        cell(ends, 1, report.text("report.before"), Ink.QUIET);
        cell(ends, 2, report.text("report.after"), Ink.QUIET);
        sheet.skip(ROW);
        for (CheckInRow row : report.checkIn()) {
            row(ends, row.name(), row.before(), row.after());
        }
    }
}
