package app.galea.scalp;

import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the borders of zones on the topomap: marching squares over a grid of zone names, each crossing of a border moved
 * to its exact place by halving, then straight runs thinned out.
 */
final class ZoneTracer {

    private static final double REACH = 1.3;
    private static final int STEPS = 207;
    private static final int HALVINGS = 12;

    /** Points nearer than this to the straight line are left out; a tenth of a cell. */
    private static final double STRAIGHT = 0.002;

    private static final int NONE = -1;

    private final int[][] names = new int[STEPS + 1][STEPS + 1];

    ZoneTracer() {
        for (int i = 0; i <= STEPS; i++) {
            for (int j = 0; j <= STEPS; j++) {
                names[i][j] = name(at(i), at(j));
            }
        }
    }

    /** The closed outlines of one zone. */
    List<List<MapPoint>> outlines(ScalpZone zone) {
        Map<MapPoint, MapPoint> next = new HashMap<>();
        for (int i = 0; i < STEPS; i++) {
            for (int j = 0; j < STEPS; j++) {
                cross(zone.ordinal(), i, j, next);
            }
        }
        List<List<MapPoint>> outlines = new ArrayList<>();
        while (!next.isEmpty()) {
            List<MapPoint> outline = new ArrayList<>();
            MapPoint point = next.keySet().stream()
                    .min(Comparator.comparingDouble(MapPoint::x).thenComparingDouble(MapPoint::y))
                    .orElseThrow();
            while (next.containsKey(point)) {
                outline.add(point);
                point = next.remove(point);
            }
            List<MapPoint> thinned = thinned(outline);
            if (thinned.size() > 2) {
                outlines.add(thinned);
            }
        }
        return List.copyOf(outlines);
    }

    /** Notes how the border goes through a square, the zone at its left hand. */
    private void cross(int zone, int i, int j, Map<MapPoint, MapPoint> next) {
        int here = names[i][j];
        boolean isUniform = here == names[i + 1][j] && here == names[i][j + 1] && here == names[i + 1][j + 1];
        if (isUniform) {
            return;
        }
        int[][] corners = {{i, j}, {i + 1, j}, {i + 1, j + 1}, {i, j + 1}};
        List<MapPoint> leaving = new ArrayList<>();
        List<MapPoint> entering = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            int[] a = corners[k];
            int[] b = corners[(k + 1) % 4];
            boolean from = names[a[0]][a[1]] == zone;
            boolean to = names[b[0]][b[1]] == zone;
            if (from && !to) {
                leaving.add(border(zone, a, b));
            } else if (!from && to) {
                entering.add(border(zone, b, a));
            }
        }
        if (leaving.size() == 1) {
            next.put(leaving.get(0), entering.get(0));
        } else if (leaving.size() == 2) {
            // a saddle: the zone counts as parted here
            boolean startsInside = names[i][j] == zone;
            next.put(leaving.get(0), entering.get(startsInside ? 1 : 0));
            next.put(leaving.get(1), entering.get(startsInside ? 0 : 1));
        }
    }

    /** The place between a grid point inside and one outside where the zone ends; the same from both squares. */
    private static MapPoint border(int zone, int[] inside, int[] outside) {
        double x = at(inside[0]);
        double y = at(inside[1]);
        double dx = at(outside[0]) - x;
        double dy = at(outside[1]) - y;
        double in = 0;
        double out = 1;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (in + out) / 2;
            if (name(x + middle * dx, y + middle * dy) == zone) {
                in = middle;
            } else {
                out = middle;
            }
        }
        double share = (in + out) / 2;
        return new MapPoint(x + share * dx, y + share * dy);
    }

    private static int name(double x, double y) {
        Direction direction = ScalpChart.unproject(new MapPoint(x, y));
        return ScalpChart.isOnCap(direction) ? ScalpZone.nearest(direction).ordinal() : NONE;
    }

    private static double at(int step) {
        // no grid line on the midline: there the zones of both sides meet
        return (step + 0.5) * 2 * REACH / (STEPS + 1) - REACH;
    }

    private static List<MapPoint> thinned(List<MapPoint> closed) {
        if (closed.size() < 4) {
            return closed;
        }
        int half = closed.size() / 2;
        List<MapPoint> thinned = new ArrayList<>();
        thin(closed, 0, half, thinned);
        List<MapPoint> open = new ArrayList<>(closed.subList(half, closed.size()));
        open.add(closed.get(0));
        thin(open, 0, open.size() - 1, thinned);
        return List.copyOf(thinned);
    }

    /** Douglas and Peucker's thinning; the last point is left to who comes next. */
    private static void thin(List<MapPoint> line, int from, int to, List<MapPoint> kept) {
        int farthest = from;
        double most = STRAIGHT;
        for (int i = from + 1; i < to; i++) {
            double off = distance(line.get(i), line.get(from), line.get(to));
            if (off > most) {
                most = off;
                farthest = i;
            }
        }
        if (farthest == from) {
            kept.add(line.get(from));
        } else {
            thin(line, from, farthest, kept);
            thin(line, farthest, to, kept);
        }
    }

    private static double distance(MapPoint point, MapPoint a, MapPoint b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = Math.hypot(dx, dy);
        return length == 0
                ? Math.hypot(point.x() - a.x(), point.y() - a.y())
                : Math.abs(dx * (point.y() - a.y()) - dy * (point.x() - a.x())) / length;
    }
}
