package app.galea.ui.history;

import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.overlay.ScalpMap;
import app.galea.ui.overlay.ScalpMapPainter;
import app.galea.ui.style.Palette;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The scalp with the time of the last weeks on it. */
final class HeatPanel {

    private final Texts texts;
    private final HistoryViewModel model;
    private final MapPane map;
    private final Label least = Labels.fixed("", "quiet", "small");
    private final Label most = Labels.fixed("", "quiet", "small");
    private final Label longest = Labels.fixed("", "small");
    private final Label shortest = Labels.fixed("", "small");
    private final HBox scale;
    private final VBox root;

    /** A map as large as there is room, painted in the colors of now. */
    static final class MapPane extends Region {

        private final Canvas canvas = new Canvas();
        private final Supplier<Palette> palette;
        private ScalpMap shown = ScalpMap.ofZones(zone -> 0);

        MapPane(Supplier<Palette> palette) {
            this.palette = palette;
            getChildren().add(canvas);
            setMinSize(0, 0);
            setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        }

        void show(ScalpMap map) {
            shown = map;
            paint();
        }

        void paint() {
            if (canvas.getWidth() > 0 && canvas.getHeight() > 0) {
                new ScalpMapPainter(palette.get())
                        .paint(
                                canvas.getGraphicsContext2D(),
                                new Rectangle2D(0, 0, canvas.getWidth(), canvas.getHeight()),
                                shown);
            }
        }

        @Override
        protected void layoutChildren() {
            if (getWidth() != canvas.getWidth() || getHeight() != canvas.getHeight()) {
                canvas.setWidth(getWidth());
                canvas.setHeight(getHeight());
                paint();
            }
        }
    }

    private final ChangeListener<Palette> repaint;

    HeatPanel(WindowContext context, HistoryViewModel model) {
        this.texts = context.texts();
        this.model = model;
        map = new MapPane(() -> context.theme().palette().get());
        map.setId("heat");
        map.getStyleClass().add("past-map");
        VBox.setVgrow(map, Priority.ALWAYS);
        repaint = (changed, before, now) -> map.paint();
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

    void attach(WindowContext context) {
        context.theme().palette().addListener(repaint);
        map.paint();
    }

    void detach(WindowContext context) {
        context.theme().palette().removeListener(repaint);
    }

    void show() {
        Heat heat = model.heat().get();
        map.show(heat.map());
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
