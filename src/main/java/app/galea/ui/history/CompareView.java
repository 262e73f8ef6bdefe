package app.galea.ui.history;

import app.galea.report.MapDrawing;
import app.galea.report.SessionReport;
import app.galea.ui.Labels;
import app.galea.ui.Screen;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.history.PairOfSessions.Row;
import app.galea.ui.history.PairOfSessions.ZonePair;
import app.galea.ui.style.Columns;
import app.galea.ui.style.DrawingPane;
import app.galea.ui.style.HeaderBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** Two sessions side by side: their maps, their figures, zone by zone. */
final class CompareView implements Screen {

    private static final double COLUMN_EM = 26;
    private static final double BAR_EM = 4;

    private final WindowContext context;
    private final Texts texts;
    private final PairOfSessions pair;
    private final BorderPane root = new BorderPane();
    private final List<DrawingPane> maps = new ArrayList<>();

    CompareView(WindowContext context, PairOfSessions pair) {
        this.context = context;
        this.pair = pair;
        texts = context.texts();
        root.setId("compare");
        root.getStylesheets()
                .add(Objects.requireNonNull(HistoryView.class.getResource("/app/galea/ui/style/history.css"))
                        .toExternalForm());
        root.setTop(header());
        Columns upper = new Columns(context.theme()::emPx, COLUMN_EM, 2);
        upper.show(List.of(
                session("before", "past.compare.before", pair.before()),
                session("after", "past.compare.after", pair.after()),
                figures(),
                zones()));
        upper.root().getStyleClass().add("past-columns");
        ScrollPane scroll = new ScrollPane(upper.root());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root.setCenter(scroll);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        maps.forEach(DrawingPane::follow);
    }

    @Override
    public void hidden() {
        maps.forEach(DrawingPane::leave);
    }

    private Node header() {
        Button back = Labels.button(
                "compare-back",
                Material2AL.ARROW_BACK,
                texts.of("past.back"),
                () -> context.navigator().back());
        back.getStyleClass().add("way");
        HBox name = new HBox(back, Labels.text(texts.of("past.compare.title"), "title"));
        name.getStyleClass().add("row");
        Region header = new HeaderBar(name).root();
        header.getStyleClass().add("header");
        return header;
    }

    private Region session(String id, String heading, SessionReport report) {
        DrawingPane map =
                new DrawingPane("map-" + id, context.theme().palette(), (width, height) -> MapDrawing.of(report));
        maps.add(map);
        map.root().getStyleClass().add("past-map");
        VBox.setVgrow(map.root(), Priority.ALWAYS);
        Label covered = Labels.fixed(report.covered(), "compare-covered");
        covered.setMaxWidth(Double.MAX_VALUE);
        covered.setId("covered-" + id);
        return Panels.panel(
                "session-" + id,
                texts,
                heading,
                Labels.fixed(report.subtitle(), "quiet", "small"),
                map.root(),
                covered);
    }

    private Region figures() {
        GridPane table = table("compare-figures");
        int line = 1;
        for (Row row : pair.figures()) {
            table.addRow(
                    line++, Panels.name(row.name(), "quiet"), Panels.figure(row.before()), Panels.figure(row.after()));
        }
        return Panels.panel("figures", texts, "report.facts", table);
    }

    private Region zones() {
        GridPane table = table("compare-zones");
        int line = 1;
        for (ZonePair zone : pair.zones()) {
            table.addRow(
                    line++,
                    Panels.name(zone.name(), "quiet"),
                    bar(zone.beforeShare(), zone.before()),
                    bar(zone.afterShare(), zone.after()));
        }
        return Panels.panel("zones", texts, "past.compare.zones", table);
    }

    private Node bar(double share, String text) {
        double width = BAR_EM * context.theme().emPx();
        Region fill = new Region();
        fill.getStyleClass().add("bar-fill");
        fill.setMinWidth(width * Math.min(1, share));
        fill.setMaxWidth(width * Math.min(1, share));
        HBox track = new HBox(fill);
        track.getStyleClass().add("bar-track");
        track.setMinWidth(width);
        track.setMaxWidth(width);
        Label figure = Panels.figure(text, "percent");
        HBox cell = new HBox(track, figure);
        cell.getStyleClass().addAll("bar-cell", "past-bar");
        return cell;
    }

    private GridPane table(String id) {
        GridPane table = new GridPane();
        table.setId(id);
        table.getStyleClass().addAll("report-table", "compare-table");
        for (int i = 0; i < 3; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            table.getColumnConstraints().add(column);
        }
        table.addRow(
                0,
                Panels.name(""),
                Labels.text(texts.of("past.compare.before"), "quiet", "small"),
                Labels.text(texts.of("past.compare.after"), "quiet", "small"));
        return table;
    }
}
