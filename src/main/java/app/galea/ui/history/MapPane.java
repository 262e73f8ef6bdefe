package app.galea.ui.history;

import app.galea.ui.overlay.ScalpMap;
import app.galea.ui.overlay.ScalpMapPainter;
import app.galea.ui.style.Palette;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/** A map of what was worked cell by cell, as large as there is room, painted in the colors of now. */
final class MapPane extends Region {

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
