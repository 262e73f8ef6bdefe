package app.galea.ui.overlay;

import app.galea.anatomy.ScalpZone;
import app.galea.scalp.MapPoint;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import app.galea.scalp.ScalpOutline;
import app.galea.ui.style.Palette;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Paints the whole scalp as a topomap, the nose up and the person's right to the right, as in a mirror: seen full,
 * inferred hatched, untouched plain, now filled and framed, next framed with dashes. Stateless but for colors; JavaFX
 * thread.
 */
public final class ScalpMapPainter {

    /** Side of the hatching's tile, px. */
    private static final int HATCH = 6;

    private final Palette palette;
    private final ImagePattern hatch;

    public ScalpMapPainter(Palette palette) {
        this.palette = palette;
        hatch = hatch(palette.done(), palette.doneSoft());
    }

    /** Paints into a square in the middle of the area; the area is cleared first. */
    public void paint(GraphicsContext gc, Rectangle2D area, ScalpMap map) {
        paint(gc, area, map, 1);
    }

    /**
     * Paints a part of the cells only: some hundred shapes that were never drawn before take a while.
     *
     * @param share of the cells, 0 to 1
     */
    public void paint(GraphicsContext gc, Rectangle2D area, ScalpMap map, double share) {
        gc.clearRect(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        Sheet sheet = new Sheet(area);
        gc.save();
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setLineCap(StrokeLineCap.ROUND);
        head(gc, sheet);
        cells(gc, sheet, map, share);
        zones(gc, sheet, map);
        gc.restore();
    }

    /** The paint for inferred places, for legends. */
    public Paint inferredPaint() {
        return hatch;
    }

    private void head(GraphicsContext gc, Sheet sheet) {
        ScalpOutline outline = ScalpOutline.standard();
        gc.setFill(palette.line());
        fill(gc, sheet.polygon(outline.nose()));
        fill(gc, sheet.polygon(outline.ear(1)));
        fill(gc, sheet.polygon(outline.ear(-1)));
        gc.setFill(palette.raised());
        fill(gc, sheet.polygon(outline.head()));
    }

    private void cells(GraphicsContext gc, Sheet sheet, ScalpMap map, double share) {
        List<ScalpCell> all = ScalpChart.standard().cells();
        List<ScalpCell> cells = all.subList(0, (int) Math.ceil(share * all.size()));
        gc.setLineWidth(0.8);
        for (ScalpCell cell : cells) {
            ScalpMap.Mark mark = map.cells().get(cell.index());
            Paint paint = paint(mark, map.targets().now().contains(cell.zone()));
            Polygon polygon = sheet.polygon(cell.outline());
            gc.setFill(paint);
            fill(gc, polygon);
            if (paint instanceof Color) {
                // closes the seams that smooth edges leave between neighbors
                gc.setStroke(paint);
                gc.strokePolygon(polygon.xs(), polygon.ys(), polygon.size());
            }
        }
    }

    private Paint paint(ScalpMap.Mark mark, boolean now) {
        Color bare = now ? palette.nowSoft() : palette.untouched();
        double worked = mark.worked();
        if (worked < 0.05) {
            return bare;
        }
        if (mark.isMostlyInferred()) {
            return worked < 0.5 ? bare.interpolate(palette.doneSoft(), 2 * worked) : hatch;
        }
        return bare.interpolate(palette.done(), worked);
    }

    private void zones(GraphicsContext gc, Sheet sheet, ScalpMap map) {
        gc.setStroke(palette.raised());
        gc.setLineWidth(Math.max(1, sheet.radius() / 70));
        for (ScalpZone zone : ScalpZone.values()) {
            stroke(gc, sheet, zone);
        }
        gc.setStroke(palette.now());
        gc.setLineWidth(Math.max(1.2, sheet.radius() / 60));
        gc.setLineDashes(sheet.radius() / 18, sheet.radius() / 18);
        map.targets().next().forEach(zone -> stroke(gc, sheet, zone));
        gc.setLineDashes();
        gc.setLineWidth(Math.max(2, sheet.radius() / 30));
        map.targets().now().forEach(zone -> stroke(gc, sheet, zone));
    }

    private static void stroke(GraphicsContext gc, Sheet sheet, ScalpZone zone) {
        for (List<MapPoint> outline : ScalpOutline.standard().zone(zone)) {
            Polygon polygon = sheet.polygon(outline);
            gc.strokePolygon(polygon.xs(), polygon.ys(), polygon.size());
        }
    }

    private static void fill(GraphicsContext gc, Polygon polygon) {
        gc.fillPolygon(polygon.xs(), polygon.ys(), polygon.size());
    }

    /** Stripes rising to the right that fit together at the tile's edges. */
    private static ImagePattern hatch(Color stripe, Color ground) {
        WritableImage tile = new WritableImage(HATCH, HATCH);
        PixelWriter pixels = tile.getPixelWriter();
        for (int y = 0; y < HATCH; y++) {
            for (int x = 0; x < HATCH; x++) {
                int along = (x + y) % HATCH;
                pixels.setColor(
                        x, y, along == 0 ? stripe : along == 1 || along == HATCH - 1 ? mix(stripe, ground) : ground);
            }
        }
        return new ImagePattern(tile, 0, 0, HATCH, HATCH, false);
    }

    private static Color mix(Color stripe, Color ground) {
        return ground.interpolate(stripe, 0.5);
    }

    /** Where the map's places lie on the canvas. */
    private record Sheet(double centerX, double centerY, double radius) {

        Sheet(Rectangle2D area) {
            this(
                    (area.getMinX() + area.getMaxX()) / 2,
                    (area.getMinY() + area.getMaxY()) / 2,
                    Math.min(area.getWidth(), area.getHeight()) / 2 / ScalpOutline.REACH);
        }

        Polygon polygon(List<MapPoint> points) {
            Polygon polygon = new Polygon();
            for (MapPoint point : points) {
                polygon.add(centerX + radius * point.x(), centerY - radius * point.y());
            }
            return polygon;
        }
    }
}
