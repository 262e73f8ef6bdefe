package app.galea.ui.summary;

import app.galea.report.Drawing;
import app.galea.report.MapDrawing;
import app.galea.report.PaceDrawing;
import app.galea.report.SessionReport;
import app.galea.ui.Labels;
import app.galea.ui.Page;
import app.galea.ui.Screen;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.style.DrawingPane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** The summary screen: the map at the left, figures at the right, details below. */
public final class SummaryView implements Screen {

    private static final double CHART_SCALE = 3.6;

    /** The map takes so much of the window's height, px and share. */
    private static final double LEAST_MAP = 300;

    private static final double MAP_SHARE = 0.5;

    private final WindowContext context;
    private final Texts texts;
    private final SummaryViewModel model;
    private final BorderPane root = new BorderPane();
    private final List<DrawingPane> drawings = new ArrayList<>();
    private final ChangeListener<SessionReport> rebuild = (changed, before, now) -> fill(now);

    /** Shows a session; reports are written by the window's services. */
    public SummaryView(WindowContext context, FinishedSession session) {
        this.context = context;
        texts = context.texts();
        model = new SummaryViewModel(
                session, texts, context.routines(), context.services().reports());
        root.setId("summary");
        root.getStyleClass().add("summary");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.report().addListener(rebuild);
        fill(model.report().get());
    }

    @Override
    public void hidden() {
        model.report().removeListener(rebuild);
        leaveDrawings();
    }

    private void leaveDrawings() {
        drawings.forEach(DrawingPane::leave);
        drawings.clear();
    }

    private void fill(SessionReport report) {
        leaveDrawings();
        ScrollPane scroll = new ScrollPane(content(report));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("summary-scroll");
        root.setTop(header(report));
        root.setCenter(scroll);
        drawings.forEach(DrawingPane::follow);
    }

    private Node header(SessionReport report) {
        Label title = ReportPanels.wrapped(report.text("report.title"), "title");
        title.setId("summary-title");
        Label subtitle = ReportPanels.wrapped(report.subtitle(), "quiet");
        subtitle.setId("summary-subtitle");
        VBox titles = new VBox(title, subtitle);
        HBox.setHgrow(titles, Priority.ALWAYS);
        Label news = ReportPanels.wrapped("", "quiet", "small");
        news.setId("export-news");
        news.textProperty().bind(model.news());
        news.setMaxWidth(300);
        ProgressIndicator busy = new ProgressIndicator();
        busy.getStyleClass().add("busy");
        busy.visibleProperty().bind(model.saving());
        HBox header = new HBox(titles, busy, news, new ExportMenu(texts, model, root).node());
        header.getChildren().addAll(ways());
        header.getStyleClass().add("summary-header");
        return header;
    }

    /** Where one may go from here. */
    private List<Button> ways() {
        List<Button> ways = new ArrayList<>();
        if (model.canStartAgain()) {
            ways.add(Labels.button("again", texts.of("report.again"), model::startAgain));
        }
        Button last;
        if (model.isPast()) {
            last = Labels.button("back", texts.of("past.back"), context.navigator()::back);
        } else {
            if (context.navigator().offers(Page.HISTORY)) {
                ways.add(Labels.button("to-history", texts.of("home.history"), this::openHistory));
            }
            last = Labels.button("home", texts.of("report.home"), context.navigator()::home);
        }
        last.setDefaultButton(true);
        ways.add(last);
        return ways;
    }

    /** From the history one goes back home, not to a session that is over. */
    private void openHistory() {
        context.navigator().home();
        context.navigator().open(Page.HISTORY);
    }

    private Node content(SessionReport report) {
        ReportPanels panels = new ReportPanels(report);
        DrawingPane map = drawing("map", (width, height) -> MapDrawing.of(report));
        DrawingPane chart = drawing(
                "pace-chart", (width, height) -> PaceDrawing.of(report, width / CHART_SCALE, height / CHART_SCALE));
        VBox zones = panels.zones();
        VBox figures = new VBox(panels.next(), zones);
        figures.getStyleClass().add("summary-column");
        VBox mapPanel = panels.map(map);
        map.root()
                .prefHeightProperty()
                .bind(Bindings.max(LEAST_MAP, root.heightProperty().multiply(MAP_SHARE)));
        VBox.setVgrow(zones, Priority.ALWAYS);
        Node overview = row(0.42, mapPanel, figures);
        VBox all = new VBox(overview, row(1, panels.pace(chart)), row(1, new CheckInPanel(model, texts).node()));
        if (!report.steps().isEmpty()) {
            all.getChildren().add(row(0.55, panels.steps(), regularity(panels, report)));
        } else {
            all.getChildren().add(row(1, panels.balance()));
        }
        all.getChildren()
                .add(row(0.55, panels.lines("hard", "report.hard", report.hardToSee()), tense(panels, report)));
        all.getChildren().add(row(1, panels.figures("facts", "report.facts", report.facts())));
        all.getChildren()
                .add(ReportPanels.wrapped(
                        report.text("summary.force") + " " + report.text("routine.pace.note"), "quiet", "small"));
        all.getStyleClass().add("summary-content");
        return all;
    }

    private Node regularity(ReportPanels panels, SessionReport report) {
        VBox column =
                new VBox(panels.balance(), panels.figures("regularity", "report.regularity", report.regularity()));
        column.getStyleClass().add("summary-column");
        return column;
    }

    private Node tense(ReportPanels panels, SessionReport report) {
        List<String> lines = report.tense().isEmpty() ? List.of(report.text("report.tension.none")) : report.tense();
        return panels.lines("tense", "report.tension", lines);
    }

    private DrawingPane drawing(String id, BiFunction<Double, Double, Drawing> maker) {
        DrawingPane pane = new DrawingPane(id, context.theme().palette(), maker);
        drawings.add(pane);
        return pane;
    }

    /** Panels side by side; the first one takes that part of the width, 0 to 1, the others share the rest. */
    private static GridPane row(double first, Node... panels) {
        GridPane row = new GridPane();
        row.getStyleClass().add("summary-row");
        RowConstraints height = new RowConstraints();
        height.setVgrow(Priority.ALWAYS);
        height.setFillHeight(true);
        row.getRowConstraints().add(height);
        for (int i = 0; i < panels.length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * (i == 0 ? first : (1 - first) / (panels.length - 1)));
            row.getColumnConstraints().add(column);
            row.add(panels[i], i, 0);
        }
        return row;
    }
}
