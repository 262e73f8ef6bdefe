package app.galea.session;

import app.galea.anatomy.ScalpZone;
import java.util.OptionalDouble;

/**
 * What became of a zone. Immutable.
 *
 * @param targetSeconds what the routine plans for it, 0 where it plans nothing
 * @param dwellSeconds time with any contact in it, counted once however many hands
 * @param seenSeconds the part of it that was seen
 * @param inferredSeconds the part of it that was only inferred
 * @param coverage area share with enough dwell, 0 to 1
 * @param paceInBandShare part of the rhythmic time here that was within the pace asked for, 0 to 1; NaN where none was
 *     measured or asked for
 */
public record ZoneSummary(
        ScalpZone zone,
        double targetSeconds,
        double dwellSeconds,
        double seenSeconds,
        double inferredSeconds,
        double coverage,
        double paceInBandShare) {

    /** A zone without a pace. */
    public ZoneSummary(
            ScalpZone zone,
            double targetSeconds,
            double dwellSeconds,
            double seenSeconds,
            double inferredSeconds,
            double coverage) {
        this(zone, targetSeconds, dwellSeconds, seenSeconds, inferredSeconds, coverage, Double.NaN);
    }

    /** Part of the rhythmic time here within the pace asked for; empty where none was measured or asked for. */
    public OptionalDouble paceInBand() {
        return Double.isNaN(paceInBandShare) ? OptionalDouble.empty() : OptionalDouble.of(paceInBandShare);
    }

    /** Dwell over target, at most 1; empty where nothing was planned. */
    public OptionalDouble completeness() {
        return targetSeconds > 0
                ? OptionalDouble.of(Math.min(1, dwellSeconds / targetSeconds))
                : OptionalDouble.empty();
    }
}
