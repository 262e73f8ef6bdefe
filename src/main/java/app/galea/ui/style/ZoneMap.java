package app.galea.ui.style;

import app.galea.anatomy.ScalpZone;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** A small drawing of the head from above, the nose up, with some zones filled: which places a routine visits. */
public final class ZoneMap extends Canvas {

    /** How far the map reaches from its middle: the cap's edge at the back, and the nose. */
    static final double REACH = 1.3;

    /** How far the map is raised in its square: it reaches further back than the nose does forward. */
    static final double RISE = 0.06;

    private final ObservableValue<Palette> palette;
    private final double strength;
    private ToDoubleFunction<ScalpZone> shares;

    // held here, because the palette outlives every map and must not keep it
    private final ChangeListener<Palette> repaint = (changed, before, now) -> paint();

    /**
     * @param size of the square it is drawn in, px
     * @param strength of the color, 1 for the full one
     */
    public ZoneMap(ObservableValue<Palette> palette, Set<ScalpZone> zones, double size, double strength) {
        this(palette, full(zones), size, strength);
    }

    private ZoneMap(
            ObservableValue<Palette> palette, ToDoubleFunction<ScalpZone> shares, double size, double strength) {
        super(size, size);
        this.palette = palette;
        this.strength = strength;
        this.shares = shares;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        palette.addListener(new WeakChangeListener<>(repaint));
        paint();
    }

    /** Each zone as strong as its share, 0 to 1. */
    static ZoneMap tinted(ObservableValue<Palette> palette, ToDoubleFunction<ScalpZone> shares, double size) {
        return new ZoneMap(palette, shares, size, 1);
    }

    private static ToDoubleFunction<ScalpZone> full(Set<ScalpZone> zones) {
        Set<ScalpZone> filled = Set.copyOf(zones);
        return zone -> filled.contains(zone) ? 1 : 0;
    }

    /** Shows other zones. */
    public void show(Set<ScalpZone> others) {
        shares = full(others);
        paint();
    }

    private void paint() {
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        Palette colors = palette.getValue();
        noseAndEars(g, colors.line());
        double gap = Math.max(1, getWidth() / 110);
        g.drawImage(
                ZoneRaster.of(getWidth())
                        .image(
                                zone -> colors.untouched()
                                        .interpolate(colors.done(), strength * shares.applyAsDouble(zone)),
                                gap),
                0,
                0,
                getWidth(),
                getHeight());
    }

    private void noseAndEars(GraphicsContext g, Color color) {
        g.setFill(color);
        double half = 0.13;
        g.fillPolygon(new double[] {x(-half), x(0), x(half)}, new double[] {y(0.86), y(1.13), y(0.86)}, 3);
        double ear = scale() * 0.3;
        for (double side : new double[] {-1.07, 1.07}) {
            g.fillOval(x(side) - ear / 4, y(0) - ear / 2, ear / 2, ear);
        }
    }

    private double x(double map) {
        return getWidth() / 2 + map * scale();
    }

    private double y(double map) {
        return getHeight() / 2 - (map + RISE) * scale();
    }

    private double scale() {
        return getWidth() / 2 / REACH;
    }
}
