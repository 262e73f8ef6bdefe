package app.galea.ui.overlay;

import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import app.galea.geometry.Vector3;
import app.galea.scalp.MapPoint;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import app.galea.scalp.ScalpOutline;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The outlines of zones and cells as directions on the head, ready to be projected. Immutable; made once. */
final class HeadShapes {

    /** Cells are drawn a little smaller than they are, so that coverage grows as a mosaic. */
    private static final double TILE = 0.86;

    private static final HeadShapes STANDARD = new HeadShapes();

    private final Map<ScalpZone, List<List<Direction>>> zones = new EnumMap<>(ScalpZone.class);
    private final Map<ScalpZone, Direction> middles = new EnumMap<>(ScalpZone.class);
    private final List<List<Direction>> tiles = new ArrayList<>();

    private HeadShapes() {
        for (ScalpZone zone : ScalpZone.values()) {
            zones.put(
                    zone,
                    ScalpOutline.standard().zone(zone).stream()
                            .map(HeadShapes::directions)
                            .toList());
            middles.put(zone, middleOf(zone));
        }
        for (ScalpCell cell : ScalpChart.standard().cells()) {
            tiles.add(tile(cell));
        }
    }

    static HeadShapes standard() {
        return STANDARD;
    }

    List<List<Direction>> zone(ScalpZone zone) {
        return zones.getOrDefault(zone, List.of());
    }

    /** Where the hand should be: the middle of a zone's area on the head. */
    Direction middle(ScalpZone zone) {
        return middles.getOrDefault(zone, new Direction(0, 0, 1));
    }

    List<Direction> tile(int cell) {
        return tiles.get(cell);
    }

    private static Direction middleOf(ScalpZone zone) {
        Vector3 sum = Vector3.ZERO;
        for (ScalpCell cell : ScalpChart.standard().cells(zone)) {
            sum = sum.plus(cell.center().vector());
        }
        return Direction.of(sum);
    }

    private static List<Direction> directions(List<MapPoint> outline) {
        return outline.stream().map(ScalpChart::unproject).toList();
    }

    private static List<Direction> tile(ScalpCell cell) {
        Vector3 center = cell.center().vector();
        return cell.outline().stream()
                .map(corner -> ScalpChart.unproject(corner).vector())
                .map(corner -> Direction.of(center.plus(corner.minus(center).times(TILE))))
                .toList();
    }
}
