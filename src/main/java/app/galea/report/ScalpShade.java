package app.galea.report;

import app.galea.coverage.CellDwell;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import app.galea.session.SessionSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * How a cell of the scalp is drawn. Immutable.
 *
 * @param isInferred whether most of its time was only inferred
 * @param isCovered whether it was worked long enough to count
 * @param strength 0 just touched, 1 worked well
 */
record ScalpShade(ScalpCell cell, boolean isInferred, boolean isCovered, double strength) {

    /** A cell counts from 2 s on (measures); frame times are rounded. */
    private static final double COVERED_SECONDS = 2 - 0.005;

    /** From here on a cell is drawn at full strength, s; of no meaning but looks. */
    private static final double FULL_SECONDS = 8;

    /** All cells that were touched at all; empty where the summary knows only zones. */
    static List<ScalpShade> cells(SessionSummary summary) {
        List<CellDwell> dwell = summary.places().cells();
        List<ScalpShade> shades = new ArrayList<>();
        for (ScalpCell cell : ScalpChart.standard().cells().subList(0, dwell.size())) {
            CellDwell of = dwell.get(cell.index());
            if (of.dwellSeconds() > 0) {
                shades.add(new ScalpShade(
                        cell,
                        of.inferredSeconds() > of.seenSeconds(),
                        of.dwellSeconds() >= COVERED_SECONDS,
                        Math.min(1, of.dwellSeconds() / FULL_SECONDS)));
            }
        }
        return shades;
    }

    /** Part of the scalp's area that was covered and mostly seen, 0 to 1. */
    static double seenShare(List<ScalpShade> shades) {
        double area = shades.stream()
                .filter(shade -> shade.isCovered
                        && !shade.isInferred
                        && shade.cell.zone().isScalp())
                .mapToDouble(shade -> shade.cell.areaCm2())
                .sum();
        return area / ScalpChart.standard().scalpAreaCm2();
    }
}
