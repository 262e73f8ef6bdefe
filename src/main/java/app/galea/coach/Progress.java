package app.galea.coach;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.time.FrameTime;
import java.util.List;

/**
 * Where in the routine we are. Immutable.
 *
 * @param index of the current step, 0 first; the number of steps when all are done
 * @param zones what the current step works on: its own zones, or the tense spots marked so far where it names none; empty:
 *     anywhere on the scalp (or a pause)
 * @param activeSeconds active time (work) or wall-clock time (pause) spent in the current step
 * @param stepStart when the current step began
 * @param totalActiveSeconds active time in all steps so far
 * @param paused whether the session stands still (by the person or by itself); no cue but those about seeing then
 */
public record Progress(
        Routine routine,
        int index,
        List<ScalpZone> zones,
        double activeSeconds,
        FrameTime stepStart,
        double totalActiveSeconds,
        boolean paused) {

    public Progress {
        zones = List.copyOf(zones);
    }

    public boolean isFinished() {
        return index >= routine.steps().size();
    }

    /** The current step, or the last one when all are done. */
    public Step step() {
        return routine.steps().get(Math.min(index, routine.steps().size() - 1));
    }
}
