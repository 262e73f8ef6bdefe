package app.galea.ui.style;

import app.galea.anatomy.ScalpZone;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The head from above as large as there is room, each zone as strong as its share. */
public final class ZoneTints extends Region {

    /** Sizes go in steps, since the raster of each size is kept, px. */
    private static final double STEP = 20;

    private final ObservableValue<Palette> palette;
    private ToDoubleFunction<ScalpZone> shares = zone -> 0;
    private double size;

    // held here, because the palette outlives every map and must not keep it
    private final ChangeListener<Palette> repaint = (changed, before, now) -> paint();

    public ZoneTints(ObservableValue<Palette> palette) {
        this.palette = palette;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        palette.addListener(new WeakChangeListener<>(repaint));
    }

    /** Shows other shares, each 0 to 1. */
    public void show(ToDoubleFunction<ScalpZone> others) {
        shares = others;
        paint();
    }

    @Override
    protected void layoutChildren() {
        double fitting = STEP * Math.floor(Math.min(getWidth(), getHeight()) / STEP);
        if (fitting != size) {
            size = fitting;
            paint();
        }
        getChildren().forEach(map -> map.relocate((getWidth() - size) / 2, (getHeight() - size) / 2));
    }

    private void paint() {
        if (size > 0) {
            getChildren().setAll(ZoneMap.tinted(palette, shares, size));
        }
    }
}
