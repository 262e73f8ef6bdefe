package app.galea.session;

import app.galea.coverage.CellDwell;
import java.util.List;

/**
 * Where on the scalp it happened, finer than zones. Immutable.
 *
 * @param cells of every cell in the chart's order; empty where only the zones are known
 * @param tense marked spots in the order of time
 */
public record Places(List<CellDwell> cells, List<TenseMark> tense) {

    /** Nothing known beyond the zones. */
    public static final Places UNKNOWN = new Places(List.of(), List.of());

    public Places {
        cells = List.copyOf(cells);
        tense = List.copyOf(tense);
    }
}
