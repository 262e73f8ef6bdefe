package app.galea.coach;

import app.galea.coverage.CoverageReport;
import app.galea.motion.MotionReport;
import app.galea.scalp.Touches;
import app.galea.track.Scene;
import java.util.List;

/**
 * Everything a rule may look at. Immutable.
 *
 * @param events what happened in the session since the last situation
 */
public record Situation(
        Scene scene,
        Touches touches,
        MotionReport motion,
        CoverageReport coverage,
        Progress progress,
        List<CoachEvent> events) {

    public Situation {
        events = List.copyOf(events);
    }
}
