package app.galea.ui.history;

import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.style.ZoneTints;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The scalp with the time of the last weeks on it. */
final class HeatPanel {

    private final Texts texts;
    private final HistoryViewModel model;
    private final ZoneTints map;
    private final Label least = Labels.fixed("", "quiet", "small");
    private final Label most = Labels.fixed("", "quiet", "small");
    private final Label longest = Labels.fixed("", "small");
    private final Label shortest = Labels.fixed("", "small");
    private final HBox scale;
    private final VBox root;

    HeatPanel(WindowContext context, HistoryViewModel model) {
        this.texts = context.texts();
        this.model = model;
        map = new ZoneTints(context.theme().palette());
        map.setId("heat");
        map.getStyleClass().add("past-map");
        VBox.setVgrow(map, Priority.ALWAYS);
        Region bar = new Region();
        bar.getStyleClass().add("heat-scale");
        HBox.setHgrow(bar, Priority.ALWAYS);
        scale = new HBox(least, bar, most);
        scale.getStyleClass().add("past-line");
        root = Panels.panel("heat-panel", texts, "past.heat", map, scale, longest, shortest);
    }

    Region root() {
        return root;
    }

    void show() {
        Heat heat = model.heat().get();
        map.show(heat::share);
        map.setAccessibleText(heat.spoken(texts.now()));
        List<String> ends = heat.scale(texts.now());
        least.setText(ends.get(0));
        most.setText(ends.get(1));
        Panels.show(scale, !heat.isEmpty());
        Panels.show(shortest, !heat.isEmpty());
        longest.setText(heat.isEmpty() ? texts.now().text("past.heat.none") : heat.longest(texts.now()));
        shortest.setText(heat.shortest(texts.now()));
    }
}
