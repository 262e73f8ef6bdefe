package app.galea.pose;

import app.galea.anatomy.Side;
import app.galea.observation.HandObservation;
import app.galea.observation.PointObservation;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where each hand was when it was last looked at closely. A close look knows better than one from afar where a hand is, so
 * the next one is cut about it, as long as both mean the same hand. Confined to the vision thread.
 */
final class CloseLooks {

    /** Looks less sure than this of a hand are not followed. */
    private static final double SURE = 0.5;

    /** A hand does not get further from one picture to the next, nor is the view from afar further off, in head widths. */
    private static final double SAME_HAND_HEAD_WIDTHS = 0.4;

    private final Map<Side, HandObservation> last = new EnumMap<>(Side.class);

    /** The hand about which the next crop is cut: as seen closely in the last picture, else as seen from afar in this. */
    HandObservation about(HandObservation coarse, double headWidth) {
        HandObservation close = last.getOrDefault(coarse.side(), coarse);
        double shiftX = middle(close, true) - middle(coarse, true);
        double shiftY = middle(close, false) - middle(coarse, false);
        return Math.hypot(shiftX, shiftY) <= SAME_HAND_HEAD_WIDTHS * headWidth ? close : coarse;
    }

    void saw(HandObservation close) {
        if (close.confidence() >= SURE && !close.points().isEmpty()) {
            last.put(close.side(), close);
        } else {
            last.remove(close.side());
        }
    }

    void forget() {
        last.clear();
    }

    private static double middle(HandObservation hand, boolean x) {
        double sum = 0;
        for (PointObservation point : hand.points()) {
            sum += x ? point.x() : point.y();
        }
        return sum / hand.points().size();
    }
}
