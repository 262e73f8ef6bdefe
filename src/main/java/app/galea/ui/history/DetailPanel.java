package app.galea.ui.history;

import app.galea.history.SessionEntry;
import app.galea.report.MapDrawing;
import app.galea.report.SessionReport;
import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.history.SessionsModel.Preview;
import app.galea.ui.style.DrawingPane;
import app.galea.ui.summary.ExportMenu;
import app.galea.ui.summary.SummaryViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** What is chosen in the list, and all that can be done with it. */
final class DetailPanel {

    private final WindowContext context;
    private final Texts texts;
    private final HistoryViewModel model;
    private final SessionActions actions;
    private final VBox root = new VBox();
    private final List<DrawingPane> maps = new ArrayList<>();
    private boolean hasRoom = true;

    DetailPanel(WindowContext context, HistoryViewModel model, SessionActions actions) {
        this.context = context;
        this.model = model;
        this.actions = actions;
        texts = context.texts();
        root.getStyleClass().addAll("panel", "past-panel");
        root.setId("detail");
    }

    Region root() {
        return root;
    }

    void detach() {
        maps.forEach(DrawingPane::leave);
        maps.clear();
    }

    /** Beside the list there is room for the map, below it there is not. */
    void arrange(boolean beside) {
        hasRoom = beside;
        root.getStyleClass().remove("past-detail");
        if (beside) {
            root.getStyleClass().add("past-detail");
        }
        show();
    }

    /** Shows what is chosen now. */
    void show() {
        detach();
        List<SessionEntry> chosen = model.sessions().chosen().get();
        Optional<Preview> preview = model.sessions().preview().get();
        root.getChildren().clear();
        if (chosen.isEmpty()) {
            root.getChildren().add(Labels.text(texts.of("past.choose"), "quiet"));
        } else if (chosen.size() > 1) {
            several(chosen);
        } else {
            preview.ifPresent(this::one);
        }
    }

    private void one(Preview preview) {
        SessionReport report = preview.report();
        DrawingPane map =
                new DrawingPane("detail-map", context.theme().palette(), (width, height) -> MapDrawing.of(report));
        maps.add(map);
        map.root().getStyleClass().add("past-map");
        VBox.setVgrow(map.root(), Priority.ALWAYS);
        Label covered = Labels.fixed(report.covered(), "heading");
        covered.setId("detail-covered");
        Label subtitle = Labels.fixed(report.subtitle(), "quiet", "small");
        subtitle.setId("detail-subtitle");
        Label pace = Labels.fixed(report.paceShare(), "quiet", "small");
        SummaryViewModel saving = new SummaryViewModel(
                model.doors().finished(preview.record()),
                texts,
                context.routines(),
                context.services().reports());
        Label news = Labels.text(saving.news(), "quiet", "small");
        Panels.show(news, false);
        saving.news().addListener((changed, before, now) -> Panels.show(news, !now.isEmpty()));
        Button open = Labels.button(
                "session-open", Material2AL.DESCRIPTION, texts.of("past.open"), () -> actions.open(preview.record()));
        open.getStyleClass().add("primary");
        FlowPane ways = new FlowPane(open);
        if (!preview.record().folder().isEmpty()) {
            ways.getChildren()
                    .add(Labels.button(
                            "session-replay",
                            Material2MZ.PLAY_CIRCLE_OUTLINE,
                            texts.of("past.replay"),
                            () -> actions.replay(preview.record())));
        }
        ways.getChildren().addAll(new ExportMenu(texts, saving, root).node(), delete("past.delete"));
        ways.getStyleClass().add("choices");
        if (hasRoom) {
            root.getChildren().add(map.root());
            map.follow();
        }
        root.getChildren().addAll(covered, subtitle, pace, ways, news);
    }

    private void several(List<SessionEntry> chosen) {
        VBox names = new VBox();
        names.getStyleClass().add("lines");
        for (SessionEntry entry : chosen.subList(0, Math.min(6, chosen.size()))) {
            SessionRow row = model.row(entry);
            names.getChildren().add(Labels.fixed(row.day() + ", " + row.time() + " · " + row.routine(), "quiet"));
        }
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("choices");
        if (chosen.size() == 2) {
            Button compare = Labels.button(
                    "session-compare", Material2AL.COMPARE, texts.of("past.compare"), () -> actions.compare(chosen));
            compare.getStyleClass().add("primary");
            ways.getChildren().add(compare);
        }
        ways.getChildren().add(delete("past.delete.these"));
        Node heading = Labels.text(texts.of("past.chosen", chosen.size()), "heading");
        root.getChildren().addAll(heading, names, ways);
    }

    private Button delete(String key) {
        return Labels.button(
                "session-delete",
                Material2AL.DELETE_OUTLINE,
                texts.of(key),
                () -> model.care().delete(model.sessions().chosen().get()));
    }
}
