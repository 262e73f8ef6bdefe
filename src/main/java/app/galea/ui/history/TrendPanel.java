package app.galea.ui.history;

import app.galea.history.HistoryTrends.Week;
import app.galea.ui.Choosers;
import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.history.HistoryViewModel.Range;
import app.galea.ui.style.DrawingPane;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Minutes, coverage and pace week by week, one below the other. */
final class TrendPanel {

    /** A unit of the drawings, in parts of the text's size. */
    static final double UNIT_EM = 0.24;

    private final Texts texts;
    private final HistoryViewModel model;
    private final VBox root;
    private final List<Chart> charts = new ArrayList<>();
    private List<Week> weeks = List.of();

    /** One value's chart with its newest figure. */
    private record Chart(Trend trend, DrawingPane pane, Label newest) {}

    TrendPanel(WindowContext context, HistoryViewModel model) {
        this.texts = context.texts();
        this.model = model;
        root = new VBox(Panels.line(
                Labels.text(texts.of("past.trends"), "heading"),
                Choosers.dropDown(
                        "range",
                        texts,
                        texts.of("past.range"),
                        new Choosers.Options<>(
                                List.of(Range.values()), (messages, range) -> messages.text(range.key())),
                        model.range())));
        for (Trend trend : Trend.values()) {
            DrawingPane pane =
                    new DrawingPane("trend-" + trend.id(), context.theme().palette(), (width, height) -> {
                        double unit = UNIT_EM * context.theme().emPx();
                        return TrendDrawing.of(trend, weeks, width / unit, height / unit, texts.now());
                    });
            pane.root().setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            pane.root().getStyleClass().add("trend");
            VBox.setVgrow(pane.root(), Priority.ALWAYS);
            Label newest = Panels.figure("", "quiet", "small");
            charts.add(new Chart(trend, pane, newest));
            root.getChildren().addAll(Panels.line(Labels.text(texts.map(trend::title), "small"), newest), pane.root());
        }
        root.getStyleClass().addAll("panel", "past-panel");
        root.setId("trends");
    }

    Region root() {
        return root;
    }

    void attach() {
        charts.forEach(chart -> chart.pane().follow());
    }

    void detach() {
        charts.forEach(chart -> chart.pane().leave());
    }

    void show() {
        weeks = model.weeks();
        for (Chart chart : charts) {
            chart.newest().setText(chart.trend().newest(weeks, texts.now()));
            chart.pane().root().setAccessibleText(chart.trend().spoken(weeks, texts.now()));
            chart.pane().repaint();
        }
    }
}
