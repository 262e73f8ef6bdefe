package app.galea.scalp;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides the cap into cells of exactly equal area on one head: rings about Cz whose borders follow the cap's edge, each
 * ring cut into an even number of cells from the midline on, so that cells are about square and every cell has its
 * mirror image. Ours; after the ring scheme of igloo pixelizations of the sphere.
 */
final class CellRings {

    /**
     * Rings about Cz. Cells of about 1 cm2 then come out about square, and, of 14 to 18 rings, the zones made of whole
     * cells are nearest to their exact areas (within 2 cm2).
     */
    private static final int RINGS = 15;

    private static final double WANTED_CM2 = 1.05;

    /** Steps of the numerical integrals: over the way from Cz to the edge, over half a turn, and within a ring. */
    private static final int WAY_STEPS = 640;

    private static final int TURN_STEPS = 360;
    private static final int RING_STEPS = 8;

    private final HeadSize head;

    CellRings(HeadSize head) {
        this.head = head;
    }

    List<ScalpCell> cells() {
        double[] upTo = areaUpTo();
        double total = upTo[WAY_STEPS];
        int[] counts = new int[RINGS];
        int sum = 0;
        for (int ring = 0; ring < RINGS; ring++) {
            double area = upTo[WAY_STEPS * (ring + 1) / RINGS] - upTo[WAY_STEPS * ring / RINGS];
            counts[ring] = Math.max(4, 2 * (int) Math.round(area / WANTED_CM2 / 2));
            sum += counts[ring];
        }
        double cellCm2 = total / sum;
        List<ScalpCell> cells = new ArrayList<>(sum);
        double inner = 0;
        int before = 0;
        for (int count : counts) {
            before += count;
            double outer = before == sum ? 1 : wayTo(upTo, before * cellCm2) / WAY_STEPS;
            cut(cells, inner, outer, count, cellCm2);
            inner = outer;
        }
        return cells;
    }

    /** Cuts the ring between two shares of the way from Cz to the edge. */
    private void cut(List<ScalpCell> cells, double inner, double outer, int count, double cellCm2) {
        double[] borders = borders(inner, outer, count / 2);
        for (int i = 0; i < count; i++) {
            // the right half clockwise from the front, then the left half back to it: mirror images to the last bit
            int step = i < count / 2 ? i : count - 1 - i;
            double sign = i < count / 2 ? 1 : -1;
            double from = sign * borders[step];
            double to = sign * borders[step + 1];
            Direction center = at((inner + outer) / 2, (from + to) / 2);
            List<MapPoint> outline = List.of(
                    corner(inner, from),
                    corner(outer, from),
                    corner(outer, (from + to) / 2),
                    corner(outer, to),
                    corner(inner, to),
                    corner(inner, (from + to) / 2));
            cells.add(new ScalpCell(cells.size(), ScalpZone.nearest(center), center, cellCm2, outline));
        }
    }

    /** Azimuths that cut the right half of a ring into equal areas. */
    private double[] borders(double inner, double outer, int count) {
        double[] upTo = new double[TURN_STEPS + 1];
        for (int turn = 0; turn < TURN_STEPS; turn++) {
            double azimuth = Math.PI * (turn + 0.5) / TURN_STEPS;
            double area = 0;
            for (int step = 0; step < RING_STEPS; step++) {
                area += density(inner + (outer - inner) * (step + 0.5) / RING_STEPS, azimuth);
            }
            upTo[turn + 1] = upTo[turn] + area;
        }
        double[] borders = new double[count + 1];
        for (int i = 1; i < count; i++) {
            borders[i] = Math.PI * wayTo(upTo, upTo[TURN_STEPS] * i / count) / TURN_STEPS;
        }
        borders[count] = Math.PI;
        return borders;
    }

    /** Area in cm2 within each share of the way from Cz to the edge. */
    private double[] areaUpTo() {
        double[] upTo = new double[WAY_STEPS + 1];
        for (int step = 0; step < WAY_STEPS; step++) {
            double area = 0;
            for (int turn = 0; turn < TURN_STEPS; turn++) {
                area += density((step + 0.5) / WAY_STEPS, Math.PI * (turn + 0.5) / TURN_STEPS);
            }
            // both halves of the head; mm2 to cm2
            upTo[step + 1] = upTo[step] + 2 * area / 100 / WAY_STEPS * Math.PI / TURN_STEPS;
        }
        return upTo;
    }

    /** mm2 per unit of way (0 Cz, 1 edge) and radian of azimuth: the ellipsoid's area element. */
    private double density(double way, double azimuth) {
        double edge = CapEdge.angleRad(azimuth);
        Direction n = CapEdge.direction(way * edge, azimuth);
        double x = n.x() * head.semiYMm() * head.semiZMm();
        double y = n.y() * head.semiXMm() * head.semiZMm();
        double z = n.z() * head.semiXMm() * head.semiYMm();
        return edge * Math.sin(way * edge) * Math.sqrt(x * x + y * y + z * z);
    }

    /** Where a rising table reaches a value, in steps, linear between them. */
    private static double wayTo(double[] upTo, double value) {
        int step = 1;
        while (step < upTo.length - 1 && upTo[step] < value) {
            step++;
        }
        return step - 1 + (value - upTo[step - 1]) / (upTo[step] - upTo[step - 1]);
    }

    private static Direction at(double way, double azimuth) {
        return CapEdge.direction(way * CapEdge.angleRad(azimuth), azimuth);
    }

    private static MapPoint corner(double way, double azimuth) {
        double radius = way * CapEdge.angleRad(azimuth) / (Math.PI / 2);
        return new MapPoint(radius * Math.sin(azimuth), radius * Math.cos(azimuth));
    }
}
