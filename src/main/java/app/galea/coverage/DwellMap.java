package app.galea.coverage;

import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import app.galea.scalp.ScalpSpot;
import app.galea.scalp.Touches;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Seconds of touch of every cell of the chart: at all, seen and only inferred. Time counts once, however many fingers
 * or hands; what one hand shows counts as seen even where the other's is inferred. Mutable; confined to the vision
 * thread.
 */
final class DwellMap {

    /** A finger pad: a contact touches the cells whose centers are this near; measures.md. */
    static final double FINGER_PAD_MM = 10;

    /** Frame times are rounded, some files' to a tenth of a millisecond: 30 frames of 1/15 s are two seconds. */
    static final double ROUNDING_SECONDS = 0.005;

    private final ScalpChart chart;
    private final double[] seenSeconds;
    private final double[] inferredSeconds;
    private final int[] countedIn;
    private final boolean[] changed;
    private final CellDwell[] cells;
    private int frame;
    private double frameSeconds;

    DwellMap(ScalpChart chart) {
        this.chart = chart;
        int n = chart.cells().size();
        seenSeconds = new double[n];
        inferredSeconds = new double[n];
        countedIn = new int[n];
        changed = new boolean[n];
        cells = new CellDwell[n];
        reset();
    }

    void reset() {
        Arrays.fill(seenSeconds, 0);
        Arrays.fill(inferredSeconds, 0);
        Arrays.fill(countedIn, 0);
        Arrays.fill(changed, false);
        Arrays.fill(cells, new CellDwell(0, 0, 0));
        frame = 0;
    }

    /** Counts the touches as lasting so many seconds. */
    void count(Touches touches, double seconds) {
        frame++;
        frameSeconds = seconds;
        count(touches, touches.left(), true);
        count(touches, touches.right(), true);
        count(touches, touches.left(), false);
        count(touches, touches.right(), false);
    }

    private void count(Touches touches, HandContact hand, boolean seen) {
        IntConsumer counter = seen ? this::countSeen : this::countInferred;
        if (CoverageMeter.votes(hand) && (hand.evidence() == Evidence.SEEN) == seen) {
            for (int i = 0; i < hand.tips().size(); i++) {
                ScalpSpot tip = hand.tips().get(i);
                if (tip.onCap()) {
                    chart.forEachWithin(touches.head(), tip.place(), FINGER_PAD_MM, counter);
                }
            }
        }
    }

    private void countSeen(int cell) {
        count(cell, seenSeconds);
    }

    private void countInferred(int cell) {
        count(cell, inferredSeconds);
    }

    private void count(int cell, double[] seconds) {
        if (countedIn[cell] != frame) {
            countedIn[cell] = frame;
            changed[cell] = true;
            seconds[cell] += frameSeconds;
        }
    }

    double seconds(int cell) {
        return seenSeconds[cell] + inferredSeconds[cell];
    }

    /** Area of every zone's cells that were touched for at least so long, cm2 in the order of zones; overwrites. */
    void coveredAreas(double minimumSeconds, double[] areas) {
        Arrays.fill(areas, 0);
        List<ScalpCell> all = chart.cells();
        for (int i = 0; i < all.size(); i++) {
            if (seconds(i) >= minimumSeconds - ROUNDING_SECONDS) {
                ScalpCell cell = all.get(i);
                areas[cell.zone().ordinal()] += cell.areaCm2();
            }
        }
    }

    /** All cells in the chart's order; those that did not change are the same objects as before. */
    List<CellDwell> snapshot() {
        for (int i = 0; i < cells.length; i++) {
            if (changed[i]) {
                changed[i] = false;
                cells[i] = new CellDwell(seconds(i), seenSeconds[i], inferredSeconds[i]);
            }
        }
        return List.of(cells);
    }
}
