package app.galea.coverage;

import app.galea.anatomy.ScalpZone;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import java.util.Collection;
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

    /**
     * Area share of these zones' cells with at least that dwell, 0 to 1; 1 of no zones. As old as {@code cells}; {@link
     * CoverageMeter#coverage} tells of this moment.
     */
    public double coverage(Collection<ScalpZone> of, double minimumSeconds) {
        double area = 0;
        double covered = 0;
        for (ScalpCell cell : ScalpChart.standard().cells()) {
            if (of.contains(cell.zone())) {
                double dwell = cells.get(cell.index()).dwellSeconds();
                area += cell.areaCm2();
                covered += dwell >= minimumSeconds - DwellMap.ROUNDING_SECONDS ? cell.areaCm2() : 0;
            }
        }
        return area > 0 ? covered / area : 1;
    }

    public ZoneDwell zone(ScalpZone zone) {
        return zones.get(zone.ordinal());
    }
}
