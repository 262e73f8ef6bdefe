package app.galea.ui.overlay;

import app.galea.anatomy.ScalpZone;
import app.galea.coverage.CellDwell;
import app.galea.geometry.Direction;
import app.galea.routine.Step;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Paints zones and coverage onto the head, only where the head faces the camera. Stateless but for its style. */
final class HeadPainter {

    /** Coverage is quiet: the person's own picture stays the picture. */
    private static final double MOST_COVERAGE_OPACITY = 0.42;

    private static final double INFERRED_OPACITY = 0.2;
    private static final double NOW_OPACITY = 0.3;

    /** Cells are faded out this near to the edge of sight, where they would be mere slivers. */
    private static final double EDGE_FACING = 0.12;

    private final OverlayStyle style;

    HeadPainter(OverlayStyle style) {
        this.style = style;
    }

    /** Every cell that was worked, the more the fuller. */
    void coverage(GraphicsContext gc, HeadView head, List<CellDwell> cells) {
        Color done = style.palette().done();
        for (ScalpCell cell : ScalpChart.standard().cells()) {
            double dwell = cells.get(cell.index()).dwellSeconds();
            double facing = dwell > 0 ? head.facing(cell.center()) : 0;
            if (facing > 0) {
                boolean inferred = cells.get(cell.index()).inferredSeconds() > dwell / 2;
                double most = inferred ? INFERRED_OPACITY : MOST_COVERAGE_OPACITY;
                double full = Math.min(1, dwell / Step.Work.DEFAULT_DWELL_SECONDS);
                double opacity = most * full * Math.min(1, facing / EDGE_FACING);
                Polygon tile = head.seenPart(HeadShapes.standard().tile(cell.index()));
                gc.setFill(done.deriveColor(0, 1, 1, opacity));
                gc.fillPolygon(tile.xs(), tile.ys(), tile.size());
            }
        }
    }

    /** The zones to work now, softly filled, and the next ones, outlined. */
    void targets(GraphicsContext gc, HeadView head, Targets targets) {
        targets.next().forEach(zone -> next(gc, head, zone));
        targets.now().forEach(zone -> now(gc, head, zone));
    }

    private void next(GraphicsContext gc, HeadView head, ScalpZone zone) {
        double unit = style.unit();
        gc.setLineDashes(7 * unit, 7 * unit);
        for (List<Direction> outline : HeadShapes.standard().zone(zone)) {
            stroke(gc, head.seenPart(outline), 1.6 * unit, style.palette().now().deriveColor(0, 1, 1, 0.75));
        }
        gc.setLineDashes();
    }

    private void now(GraphicsContext gc, HeadView head, ScalpZone zone) {
        double unit = style.unit();
        Color now = style.palette().now();
        for (List<Direction> outline : HeadShapes.standard().zone(zone)) {
            Polygon seen = head.seenPart(outline);
            gc.setFill(now.deriveColor(0, 1, 1, NOW_OPACITY));
            gc.fillPolygon(seen.xs(), seen.ys(), seen.size());
            stroke(gc, seen, 5 * unit, Color.color(0, 0, 0, 0.22));
            stroke(gc, seen, 2.6 * unit, now);
        }
    }

    private static void stroke(GraphicsContext gc, Polygon polygon, double width, Color color) {
        if (!polygon.isEmpty()) {
            gc.setLineWidth(width);
            gc.setStroke(color);
            gc.strokePolygon(polygon.xs(), polygon.ys(), polygon.size());
        }
    }
}
