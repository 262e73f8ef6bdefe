package app.galea.ui.live;

import app.galea.coach.CoachSettings;
import app.galea.coach.CueId;
import app.galea.time.FrameTime;
import app.galea.ui.live.Dial.Verdict;

/**
 * Calls one hand's pace too fast or too slow only once it has been so for as long as the coach waits before saying it: the
 * first readings of a movement swing. Mutable; confined to the JavaFX thread.
 */
final class DialWatch {

    private static final CoachSettings COACH = CoachSettings.defaults();

    private Verdict read = Verdict.NONE;
    private FrameTime since = FrameTime.ZERO;

    /** The dial as it is shown at that time. */
    Dial follow(Dial dial, FrameTime now) {
        if (dial.verdict() != read) {
            read = dial.verdict();
            since = now;
        }
        return now.since(since) >= patience(read) ? dial : dial.with(Verdict.MEASURING);
    }

    private static double patience(Verdict verdict) {
        return switch (verdict) {
            case FAST -> COACH.timing(CueId.PACE_SLOW_DOWN).sustain();
            case SLOW -> COACH.timing(CueId.PACE_SPEED_UP).sustain();
            case NONE, GOOD, MEASURING, HOLD, FREE -> 0;
        };
    }
}
