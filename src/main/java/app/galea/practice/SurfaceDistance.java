package app.galea.practice;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;

/**
 * How far it is from place to place along the scalp, as a tape measure would have it. The way is laid over the ellipsoid
 * as a chain of short pieces and pulled straight; good to half a per cent. Immutable.
 */
public final class SurfaceDistance {

    private static final int PIECES = 24;
    private static final int PULLS = 60;

    private final HeadSize head;

    public SurfaceDistance(HeadSize head) {
        this.head = head;
    }

    /** From place to place, mm. */
    public double mm(Direction from, Direction to) {
        double angle = from.angleRad(to);
        if (angle < 1e-6) {
            return 0;
        }
        HeadPoint[] chain = new HeadPoint[PIECES + 1];
        for (int i = 0; i <= PIECES; i++) {
            double share = i / (double) PIECES;
            Vector3 between = angle > Math.PI - 0.01
                    ? around(from, share)
                    : from.vector()
                            .times(Math.sin((1 - share) * angle))
                            .plus(to.vector().times(Math.sin(share * angle)));
            chain[i] = head.surface(Direction.of(between));
        }
        chain[PIECES] = head.surface(to);
        for (int pull = 0; pull < PULLS; pull++) {
            for (int i = 1; i < PIECES; i++) {
                Vector3 middle =
                        chain[i - 1].vector().plus(chain[i + 1].vector()).times(0.5);
                chain[i] = head.surface(head.direction(HeadPoint.of(middle)));
            }
        }
        double length = 0;
        for (int i = 0; i < PIECES; i++) {
            length += chain[i].distance(chain[i + 1]);
        }
        return length;
    }

    /** From a place to the nearest place of a zone, mm; 0 within it. */
    public double mm(Direction from, ScalpZone zone) {
        if (ScalpZone.nearest(from) == zone && ScalpChart.isOnCap(from)) {
            return 0;
        }
        Direction nearest = ScalpChart.standard().cells(zone).stream()
                .map(ScalpCell::center)
                .max(java.util.Comparator.comparingDouble(from::dot))
                .orElse(from);
        return mm(from, nearest);
    }

    /** To the opposite side any way is as long: over the top. */
    private static Vector3 around(Direction from, double share) {
        Vector3 up = new Vector3(0, 0, 1);
        Vector3 across = up.minus(from.vector().times(from.vector().dot(up)));
        Vector3 way = across.norm() < 1e-6 ? new Vector3(0, 1, 0) : across.normalized();
        return from.vector().times(Math.cos(Math.PI * share)).plus(way.times(Math.sin(Math.PI * share)));
    }
}
