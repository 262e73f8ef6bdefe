package app.galea.ui.overlay;

import javafx.scene.canvas.GraphicsContext;

/** Heads of arrows, in the stroke that is set. Stateless. */
final class Arrows {

    private static final double SPREAD_RAD = Math.toRadians(32);

    private Arrows() {}

    /** The head of an arrow that comes from somewhere and ends in a point. */
    static void head(GraphicsContext gc, double fromX, double fromY, double x, double y, double size) {
        double angle = Math.atan2(y - fromY, x - fromX);
        for (int side = -1; side <= 1; side += 2) {
            double wing = angle + Math.PI + side * SPREAD_RAD;
            gc.strokeLine(x, y, x + size * Math.cos(wing), y + size * Math.sin(wing));
        }
    }
}
