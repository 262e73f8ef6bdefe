package app.galea.session;

import app.galea.anatomy.ScalpZone;
import java.util.List;

/**
 * What became of a step. Immutable.
 *
 * @param zones empty for a pause, and for a step on tense spots when none was marked
 * @param doneSeconds active time of work, wall-clock time of a pause
 */
public record StepSummary(
        int index, List<ScalpZone> zones, double targetSeconds, double doneSeconds, boolean completed) {

    public StepSummary {
        zones = List.copyOf(zones);
    }
}
