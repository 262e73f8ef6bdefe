package app.galea.ui.overlay;

import app.galea.anatomy.ScalpZone;
import app.galea.coverage.CellDwell;
import app.galea.coverage.CoverageReport;
import app.galea.routine.Step;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a map of the scalp shows. Immutable.
 *
 * @param cells one mark for each cell, in the chart's order
 * @param targets zones that are marked as now and next
 */
public record ScalpMap(List<Mark> cells, Targets targets) {

    /**
     * How far a cell is worked, each from 0 (not at all) to 1 (enough). Immutable.
     *
     * @param seen the part of it that was seen
     * @param inferred the part of it that was only inferred
     */
    public record Mark(double seen, double inferred) {

        public static final Mark NONE = new Mark(0, 0);

        public Mark {
            if (!(seen >= 0 && inferred >= 0)) {
                throw new IllegalArgumentException("marks must not be negative: " + seen + ", " + inferred);
            }
        }

        /** Seen and inferred together, at most 1. */
        double worked() {
            return Math.min(1, seen + inferred);
        }

        boolean isMostlyInferred() {
            return inferred > seen;
        }
    }

    public ScalpMap {
        cells = List.copyOf(cells);
        if (cells.size() != ScalpChart.standard().cells().size()) {
            throw new IllegalArgumentException("a mark for each cell, not " + cells.size());
        }
    }

    /** Coverage as measured, where a cell is full after {@link Step.Work#DEFAULT_DWELL_SECONDS}. */
    public static ScalpMap of(CoverageReport coverage, Targets targets) {
        return ofDwell(coverage.cells(), targets);
    }

    /** Cells as measured, in the chart's order. */
    public static ScalpMap ofDwell(List<CellDwell> cells, Targets targets) {
        List<Mark> marks = new ArrayList<>(cells.size());
        for (CellDwell cell : cells) {
            marks.add(
                    cell.dwellSeconds() <= 0
                            ? Mark.NONE
                            : new Mark(
                                    cell.seenSeconds() / Step.Work.DEFAULT_DWELL_SECONDS,
                                    cell.inferredSeconds() / Step.Work.DEFAULT_DWELL_SECONDS));
        }
        return new ScalpMap(marks, targets);
    }

    /** Every zone of one tint, 0 to 1, as if seen: time per zone, or completeness. */
    public static ScalpMap ofZones(ToDoubleFunction<ScalpZone> shares) {
        List<Mark> marks = new ArrayList<>();
        for (ScalpCell cell : ScalpChart.standard().cells()) {
            marks.add(new Mark(shares.applyAsDouble(cell.zone()), 0));
        }
        return new ScalpMap(marks, Targets.NONE);
    }

    /** Some zones full, the others untouched: where a routine works. */
    public static ScalpMap ofZones(Collection<ScalpZone> worked) {
        return ofZones(zone -> worked.contains(zone) ? 1.0 : 0.0);
    }
}
