package app.galea.ui.summary;

import static app.galea.ui.summary.ReportTable.name;
import static app.galea.ui.summary.ReportTable.text;

import app.galea.report.PaceDrawing;
import app.galea.report.SessionReport;
import app.galea.report.SessionReport.Figure;
import app.galea.report.SessionReport.StepRow;
import app.galea.report.SessionReport.ZoneRow;
import app.galea.ui.style.DrawingPane;
import app.galea.wording.Figures;
import app.galea.wording.Suggestion;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** The panels of a report that are only read. Builds nodes; knows nothing but the report. */
final class ReportPanels {

    private static final double BAR = 56;
    private static final double BAR_HEIGHT = 8;
    private static final double MOSTLY = 0.5;

    private final SessionReport report;

    ReportPanels(SessionReport report) {
        this.report = report;
    }

    /** A panel with a heading. */
    static VBox panel(String id, String heading, Node... content) {
        VBox panel = new VBox(wrapped(heading, "heading"));
        panel.getChildren().addAll(content);
        panel.getStyleClass().addAll("panel", "summary-panel");
        panel.setId(id);
        return panel;
    }

    static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    VBox map(DrawingPane map) {
        VBox.setVgrow(map.root(), Priority.ALWAYS);
        Label covered = wrapped(report.covered(), "covered");
        Label shares = wrapped(report.shares(), "quiet");
        Label hint = wrapped(report.text("report.map.hint"), "quiet", "small");
        for (Label label : List.of(covered, shares, hint)) {
            label.setTextAlignment(TextAlignment.CENTER);
            label.setMaxWidth(Double.MAX_VALUE);
            label.setAlignment(Pos.CENTER);
        }
        HBox legend = legend(
                swatch("report.seen", "swatch-seen"),
                swatch("report.inferred", "swatch-inferred"),
                swatch("report.untouched", "swatch-untouched"));
        VBox panel = new VBox(map.root(), covered, shares, legend, hint);
        panel.getStyleClass().addAll("panel", "summary-panel");
        panel.setId("map-panel");
        return panel;
    }

    private HBox legend(Node... entries) {
        HBox legend = new HBox(entries);
        legend.getStyleClass().add("legend");
        return legend;
    }

    private Node swatch(String key, String style, String... arguments) {
        Region sample = new Region();
        sample.getStyleClass().addAll("swatch", style);
        Label label = text(report.text(key, (Object[]) arguments), "quiet", "small");
        HBox entry = new HBox(sample, label);
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    VBox zones() {
        ReportTable table = new ReportTable("zone-table", 7);
        table.heads(
                report.text("summary.zone"),
                report.text("report.target"),
                report.text("report.done"),
                report.text("report.coverage"),
                report.text("report.seen"),
                report.text("report.inferred"),
                report.text("report.in_pace"));
        for (ZoneRow zone : report.zones()) {
            HBox coverage = new HBox(bar(zone), text(zone.coverage()));
            coverage.getStyleClass().add("bar-cell");
            Label percent = (Label) coverage.getChildren().get(1);
            percent.getStyleClass().add("percent");
            table.row(
                    name(zone.name(), zone.isWeak() ? "weak-zone" : "zone"),
                    text(zone.target(), "quiet"),
                    text(zone.done()),
                    coverage,
                    text(zone.seen(), "quiet"),
                    text(zone.inferred(), "quiet"),
                    text(zone.inPace(), "quiet"));
        }
        return panel("zones", report.text("report.zones"), table.root());
    }

    /** How much of the zone was covered; hatched where most of its time was only inferred. */
    private static Node bar(ZoneRow zone) {
        Region fill = new Region();
        fill.getStyleClass().add(zone.isWeak() ? "bar-weak" : "bar-fill");
        if (zone.inferredShare() > MOSTLY) {
            fill.getStyleClass().add("bar-inferred");
        }
        double width = BAR * Math.min(1, zone.coverageShare());
        fill.setMinSize(width, BAR_HEIGHT);
        fill.setMaxSize(width, BAR_HEIGHT);
        HBox track = new HBox(fill);
        track.getStyleClass().add("bar-track");
        track.setMinSize(BAR, BAR_HEIGHT);
        track.setMaxSize(BAR, BAR_HEIGHT);
        return track;
    }

    VBox pace(DrawingPane chart) {
        chart.root().setPrefHeight(230);
        VBox.setVgrow(chart.root(), Priority.ALWAYS);
        HBox legend = legend(
                swatch("report.pace.left", "line-left"),
                swatch("report.pace.right", "line-right"),
                swatch("report.pace.band", "swatch-band"),
                swatch("report.pace.fast", "line-fast", Figures.pace(PaceDrawing.TOO_FAST)));
        return panel(
                "pace", report.text("report.pace.title"), chart.root(), legend, wrapped(report.paceShare(), "quiet"));
    }

    VBox next() {
        HBox all = new HBox();
        all.getStyleClass().add("suggestions");
        for (Suggestion next : report.suggestions()) {
            Region dot = new Region();
            dot.getStyleClass().add("now-dot");
            VBox texts = new VBox(wrapped(next.title(), "suggestion"), wrapped(next.reason(), "quiet"));
            HBox.setHgrow(texts, Priority.ALWAYS);
            HBox line = new HBox(dot, texts);
            line.getStyleClass().add("suggestion-line");
            HBox.setHgrow(line, Priority.ALWAYS);
            line.setPrefWidth(100);
            line.setMaxWidth(Double.MAX_VALUE);
            all.getChildren().add(line);
        }
        return panel("next", report.text("report.next"), all);
    }

    VBox steps() {
        ReportTable table = new ReportTable("step-table", 5);
        table.heads(
                report.text("report.step"),
                report.text("report.from"),
                report.text("report.target"),
                report.text("report.done"),
                report.text("report.completed"));
        for (StepRow step : report.steps()) {
            table.row(
                    name(step.number() + "   " + step.name()),
                    text(step.from(), "quiet"),
                    text(step.target(), "quiet"),
                    text(step.done()),
                    text(report.text(step.completed() ? "report.yes" : "report.no"), "quiet"));
        }
        return panel("steps", report.text("report.steps"), table.root());
    }

    VBox balance() {
        Region left = new Region();
        left.getStyleClass().add("bar-fill");
        Region right = new Region();
        right.getStyleClass().add("bar-other");
        HBox sides = new HBox(left, right);
        double share = report.balance().leftShare();
        left.prefWidthProperty().bind(sides.widthProperty().multiply(Double.isNaN(share) ? 0 : share));
        HBox.setHgrow(right, Priority.ALWAYS);
        sides.getStyleClass().add("bar-sides");
        sides.setMinHeight(BAR_HEIGHT);
        sides.setVisible(!Double.isNaN(share));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox texts = new HBox(
                text(report.balance().left()), gap, text(report.balance().right()));
        return panel(
                "balance",
                report.text("report.balance"),
                texts,
                sides,
                wrapped(report.balance().sentence(), "quiet"));
    }

    VBox figures(String id, String key, List<Figure> figures) {
        ReportTable table = new ReportTable(id + "-table", 2);
        figures.forEach(figure -> table.row(name(figure.name(), "quiet"), text(figure.text())));
        return panel(id, report.text(key), table.root());
    }

    VBox lines(String id, String key, List<String> lines) {
        VBox all = new VBox();
        all.getStyleClass().add("lines");
        lines.forEach(line -> all.getChildren().add(wrapped(line)));
        return panel(id, report.text(key), all);
    }
}
