package app.galea.session;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.PaceBand;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What became of a step. Immutable.
 *
 * @param zones empty for a pause, and for a step on tense spots when none was marked
 * @param doneSeconds active time of work, wall-clock time of a pause
 * @param fromSeconds when it first began, since the session began; NaN if it never did
 * @param pace what it asked for
 */
public record StepSummary(
        int index,
        List<ScalpZone> zones,
        double targetSeconds,
        double doneSeconds,
        boolean completed,
        double fromSeconds,
        PaceBand pace) {

    public StepSummary {
        zones = List.copyOf(zones);
    }

    /** A step of which neither beginning nor pace is known. */
    public StepSummary(int index, List<ScalpZone> zones, double targetSeconds, double doneSeconds, boolean completed) {
        this(index, zones, targetSeconds, doneSeconds, completed, Double.NaN, PaceBand.ANY);
    }

    /** When it first began; empty if it never did. */
    public OptionalDouble from() {
        return Double.isNaN(fromSeconds) ? OptionalDouble.empty() : OptionalDouble.of(fromSeconds);
    }
}
