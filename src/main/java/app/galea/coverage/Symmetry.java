package app.galea.coverage;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Right against left: (R - L) / (0.5 (R + L)) of the dwell of paired zones, in per cent from -200 (only left) to 200
 * (only right); empty where neither was worked. Zones on the midline have no side and do not count.
 */
public final class Symmetry {

    private Symmetry() {}

    /** Of all paired zones together. */
    public static OptionalDouble percent(CoverageReport report) {
        return percent(report, List.of(ScalpZone.values()));
    }

    /** Of the pairs to which any of these zones belongs, each zone counted once. */
    public static OptionalDouble percent(CoverageReport report, Collection<ScalpZone> zones) {
        double left = 0;
        double right = 0;
        for (ScalpZone zone : ScalpZone.values()) {
            if (zone.side().isPresent() && (zones.contains(zone) || zones.contains(zone.mirrored()))) {
                double dwell = report.zone(zone).dwellSeconds();
                left += zone.side().get() == Side.LEFT ? dwell : 0;
                right += zone.side().get() == Side.RIGHT ? dwell : 0;
            }
        }
        return percent(left, right);
    }

    /** Of two dwell times in seconds. */
    public static OptionalDouble percent(double leftSeconds, double rightSeconds) {
        double sum = leftSeconds + rightSeconds;
        return sum > 0 ? OptionalDouble.of((rightSeconds - leftSeconds) / (0.5 * sum) * 100) : OptionalDouble.empty();
    }
}
