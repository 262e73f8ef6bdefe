package app.galea.coach;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The places a step wants the hands at: the middles of its zones' cells, as directions on the unit sphere. Stateless.
 *
 * <p>Distances are straight lines in mm; over the few cm that matter they differ from the way along the surface by less
 * than a tenth.
 */
final class TargetPlaces {

    private static final List<ScalpZone> SCALP =
            Arrays.stream(ScalpZone.values()).filter(ScalpZone::isScalp).toList();

    private static final Map<ScalpZone, List<Direction>> PLACES = places();

    private TargetPlaces() {}

    /** Distance from a place to the nearest cell of the zones (of the whole scalp if there are none). */
    static double distanceMm(HeadPoint from, HeadSize head, List<ScalpZone> zones) {
        return distanceMm(from, head, nearest(from, head, nearestZone(from, head, zones)));
    }

    /** Of the zones (of the whole scalp if there are none) the one with the cell nearest to a place. */
    static ScalpZone nearestZone(HeadPoint from, HeadSize head, List<ScalpZone> zones) {
        ScalpZone best = ScalpZone.CROWN;
        double least = Double.POSITIVE_INFINITY;
        for (ScalpZone zone : zones.isEmpty() ? SCALP : zones) {
            double distance = distanceMm(from, head, nearest(from, head, zone));
            if (distance < least) {
                least = distance;
                best = zone;
            }
        }
        return best;
    }

    /** The zone's cell nearest to a place. */
    static Direction nearest(HeadPoint from, HeadSize head, ScalpZone zone) {
        List<Direction> places = PLACES.getOrDefault(zone, List.of());
        Direction best = places.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Direction place : places) {
            double distance = distanceMm(from, head, place);
            if (distance < least) {
                least = distance;
                best = place;
            }
        }
        return best;
    }

    /** Distance to the surface in that direction; {@code head.surface} without the garbage. */
    private static double distanceMm(HeadPoint from, HeadSize head, Direction to) {
        double x = to.x() * head.semiXMm() - from.x();
        double y = to.y() * head.semiYMm() + head.centerYMm() - from.y();
        double z = to.z() * head.semiZMm() - from.z();
        return Math.sqrt(x * x + y * y + z * z);
    }

    private static Map<ScalpZone, List<Direction>> places() {
        Map<ScalpZone, List<Direction>> places = new EnumMap<>(ScalpZone.class);
        for (ScalpZone zone : ScalpZone.values()) {
            places.put(
                    zone,
                    ScalpChart.standard().cells(zone).stream()
                            .map(ScalpCell::center)
                            .toList());
        }
        return places;
    }
}
