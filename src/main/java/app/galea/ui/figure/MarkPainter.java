package app.galea.ui.figure;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.HeadSize;
import app.galea.geometry.HeadPoint;
import app.galea.practice.Fingertip;
import app.galea.ui.style.Palette;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws sites with their labels, and fingertips. Stateless but for colors; JavaFX thread. */
final class MarkPainter {

    private static final double HALO = 0.22;

    private final Palette palette;
    private final double unit;
    private final Color ink;
    private final Color halo;

    private MarkPainter(Palette palette, double unit, Color ink, Color halo) {
        this.palette = palette;
        this.unit = unit;
        this.ink = ink;
        this.halo = halo;
    }

    /**
     * Marks on the head, which is light in every look.
     *
     * @param unit about the size of small text, px
     */
    static MarkPainter onHead(Palette palette, double unit) {
        return new MarkPainter(palette, unit, Color.gray(0.08), Color.gray(1, 0.75));
    }

    /** Marks on the map, which has the colors of the look. */
    static MarkPainter onMap(Palette palette, double unit) {
        return new MarkPainter(palette, unit, palette.ink(), palette.untouched());
    }

    void paint(GraphicsContext gc, Figure.Marks marks, Function<HeadPoint, Optional<Point2D>> spots) {
        gc.setTextAlign(TextAlignment.CENTER);
        gc.setTextBaseline(VPos.TOP);
        for (HeadSite site : marks.sites()) {
            if (!marks.asked().contains(site)) {
                spots.apply(place(site)).ifPresent(spot -> site(gc, spot, site.label(), false));
            }
        }
        for (HeadSite site : marks.asked()) {
            spots.apply(place(site)).ifPresent(spot -> site(gc, spot, site.label(), true));
        }
        for (Fingertip tip : marks.tips()) {
            spots.apply(tip.place()).ifPresent(spot -> tip(gc, spot, tip.pressed()));
        }
    }

    private static HeadPoint place(HeadSite site) {
        return HeadSize.DEFAULT.surface(site.direction());
    }

    private void site(GraphicsContext gc, Point2D at, String label, boolean asked) {
        double radius = asked ? 0.5 * unit : 0.24 * unit;
        gc.setFill(asked ? palette.now() : ink);
        gc.fillOval(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
        gc.setFont(Font.font(asked ? "Inter SemiBold" : "Inter", asked ? 1.25 * unit : 0.92 * unit));
        double y = at.getY() + radius + 0.1 * unit;
        gc.setStroke(halo);
        gc.setLineWidth(HALO * unit);
        gc.strokeText(label, at.getX(), y);
        gc.setFill(ink);
        gc.fillText(label, at.getX(), y);
    }

    private void tip(GraphicsContext gc, Point2D at, boolean pressed) {
        double radius = pressed ? 0.75 * unit : 0.6 * unit;
        gc.setLineWidth(0.2 * unit);
        gc.setStroke(palette.onDone());
        if (pressed) {
            gc.setFill(palette.done());
            gc.fillOval(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
        }
        gc.strokeOval(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }
}
