package app.galea.scalp;

import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import java.util.List;

/**
 * One cell of the cap, the smallest place coverage is kept for. Immutable.
 *
 * @param index in the chart's list
 * @param zone the zone that owns it: that of its center
 * @param center direction of its middle on the unit sphere
 * @param areaCm2 on the default head; the same for all cells
 * @param outline its corners on the topomap, in order around it
 */
public record ScalpCell(int index, ScalpZone zone, Direction center, double areaCm2, List<MapPoint> outline) {

    public ScalpCell {
        outline = List.copyOf(outline);
    }
}
