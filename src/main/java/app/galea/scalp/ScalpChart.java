package app.galea.scalp;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The cap of the head divided into cells, and its flat drawing, the topomap. One chart serves every head: cells are
 * directions on the unit sphere, of equal area (about 1 cm2) on the default head, and lie on a person's own head through
 * {@link HeadSize}. Immutable; made once.
 */
public final class ScalpChart {

    private static final ScalpChart STANDARD = new ScalpChart(new CellRings(HeadSize.DEFAULT).cells());

    private final List<ScalpCell> cells;
    private final double[] x;
    private final double[] y;
    private final double[] z;

    private ScalpChart(List<ScalpCell> cells) {
        this.cells = List.copyOf(cells);
        x = cells.stream().mapToDouble(cell -> cell.center().x()).toArray();
        y = cells.stream().mapToDouble(cell -> cell.center().y()).toArray();
        z = cells.stream().mapToDouble(cell -> cell.center().z()).toArray();
    }

    /** The chart all coverage is kept on. */
    public static ScalpChart standard() {
        return STANDARD;
    }

    /** All cells, ring by ring from Cz outwards; {@code cells().get(i).index() == i}. */
    public List<ScalpCell> cells() {
        return cells;
    }

    public List<ScalpCell> cells(ScalpZone zone) {
        return cells.stream().filter(cell -> cell.zone() == zone).toList();
    }

    /** A zone's area on the default head, as far as it lies on the cap. */
    public double areaCm2(ScalpZone zone) {
        return cells.stream()
                .filter(cell -> cell.zone() == zone)
                .mapToDouble(ScalpCell::areaCm2)
                .sum();
    }

    /** Area of the cap without the forehead, on the default head. */
    public double scalpAreaCm2() {
        return cells.stream()
                .filter(cell -> cell.zone().isScalp())
                .mapToDouble(ScalpCell::areaCm2)
                .sum();
    }

    /** The cell whose center is nearest; empty off the cap. */
    public Optional<ScalpCell> cellAt(Direction direction) {
        if (!isOnCap(direction)) {
            return Optional.empty();
        }
        int best = 0;
        double bestDot = -2;
        for (int i = 0; i < x.length; i++) {
            double dot = x[i] * direction.x() + y[i] * direction.y() + z[i] * direction.z();
            if (dot > bestDot) {
                bestDot = dot;
                best = i;
            }
        }
        return Optional.of(cells.get(best));
    }

    /**
     * Gives the index of every cell whose center on that head lies within {@code radiusMm} of a place, straight through
     * space. Allocates nothing; a few microseconds.
     */
    public void forEachWithin(HeadSize head, HeadPoint place, double radiusMm, IntConsumer action) {
        double limit = radiusMm * radiusMm;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] * head.semiXMm() - place.x();
            if (dx > radiusMm || dx < -radiusMm) {
                continue;
            }
            double dy = y[i] * head.semiYMm() + head.centerYMm() - place.y();
            double dz = z[i] * head.semiZMm() - place.z();
            if (dx * dx + dy * dy + dz * dz <= limit) {
                action.accept(i);
            }
        }
    }

    /** Whether a direction lies on the cap that is divided into cells. */
    public static boolean isOnCap(Direction direction) {
        return CapEdge.contains(direction);
    }

    /** The place of a direction on the topomap. */
    public static MapPoint project(Direction direction) {
        double radius = CapEdge.fromCz(direction) / (Math.PI / 2);
        double azimuth = CapEdge.azimuth(direction);
        return new MapPoint(radius * Math.sin(azimuth), radius * Math.cos(azimuth));
    }

    /** The direction of a place on the topomap, at most 2 from its middle. */
    public static Direction unproject(MapPoint point) {
        return CapEdge.direction(Math.hypot(point.x(), point.y()) * Math.PI / 2, Math.atan2(point.x(), point.y()));
    }
}
