package app.galea.coverage;

import app.galea.anatomy.ScalpZone;
import java.util.List;

/**
 * How long every place was worked so far. Immutable.
 *
 * @param zones all 16 in the enum's order
 * @param cells in the chart's order; renewed at most twice a second
 * @param overall area of cells with 2 s and more over the cap's area without the forehead, 0 to 1
 */
public record CoverageReport(List<ZoneDwell> zones, List<CellDwell> cells, double overall) {

    public CoverageReport {
        zones = List.copyOf(zones);
        cells = List.copyOf(cells);
    }

    public ZoneDwell zone(ScalpZone zone) {
        return zones.get(zone.ordinal());
    }
}
