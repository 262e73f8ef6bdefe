package app.galea.coverage;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;

/**
 * How long a zone was worked so far. Immutable; seconds.
 *
 * @param dwellSeconds time with any contact in the zone, counted once however many fingers or hands
 * @param seenSeconds the part of it that was seen
 * @param inferredSeconds the part of it that was only inferred
 * @param leftSeconds time the left hand was there
 * @param rightSeconds time the right hand was there
 * @param coverage area share of the zone's cells with enough dwell, 0 to 1
 */
public record ZoneDwell(
        ScalpZone zone,
        double dwellSeconds,
        double seenSeconds,
        double inferredSeconds,
        double leftSeconds,
        double rightSeconds,
        double coverage) {

    public double seconds(Side side) {
        return side == Side.LEFT ? leftSeconds : rightSeconds;
    }
}
