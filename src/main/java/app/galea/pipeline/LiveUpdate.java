package app.galea.pipeline;

import app.galea.coach.Cue;
import app.galea.coverage.CoverageReport;
import app.galea.motion.MotionReport;
import app.galea.scalp.Touches;
import app.galea.session.SessionUpdate;
import app.galea.time.FrameTime;
import app.galea.track.Scene;
import java.util.List;
import java.util.Optional;

/**
 * Everything to show after one observation. Immutable.
 *
 * @param touches as seen, also while nothing is measured
 * @param said the cue to say now, or nothing
 * @param showing the cue that stands on the screen, or nothing
 */
public record LiveUpdate(
        Scene scene,
        Touches touches,
        MotionReport motion,
        CoverageReport coverage,
        SessionUpdate session,
        List<Cue> said,
        List<Cue> showing) {

    public LiveUpdate {
        said = List.copyOf(said);
        showing = List.copyOf(showing);
    }

    public FrameTime time() {
        return scene.time();
    }

    /** The cue to say now. */
    public Optional<Cue> cue() {
        return said.stream().findFirst();
    }

    /** The cue on the screen. */
    public Optional<Cue> shownCue() {
        return showing.stream().findFirst();
    }
}
