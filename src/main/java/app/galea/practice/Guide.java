package app.galea.practice;

import app.galea.routine.RoutineCursor;
import app.galea.routine.Step;

/**
 * Where a guided practice stands. Immutable.
 *
 * @param cursor the current step and its seconds; during a breath, the step to come
 * @param breathSeconds what is left of the breathing pause
 */
public record Guide(Phase phase, RoutineCursor cursor, double breathSeconds) {

    /** What is going on. */
    public enum Phase {
        READY,
        /** In a step of work or a pause of the routine. */
        STEP,
        /** The pause between two steps: hands down, one breath. */
        BREATH,
        PAUSED,
        FINISHED
    }

    public Step step() {
        return cursor.step();
    }

    /** The pace to tick now, cycles a minute; 0: none. */
    public double beat() {
        return phase == Phase.STEP ? step().match(GhostHands::pace, pause -> 0.0) : 0;
    }

    public boolean isFinished() {
        return phase == Phase.FINISHED;
    }

    /** Seconds to the end of the step, or of the breath. */
    public double secondsLeft() {
        return phase == Phase.BREATH ? breathSeconds : cursor.remainingSeconds();
    }

    /** Seconds to the end of the routine, breaths not counted. */
    public double routineSecondsLeft() {
        double left = cursor.remainingSeconds();
        for (int i = cursor.index() + 1; i < cursor.routine().steps().size(); i++) {
            left += cursor.routine().steps().get(i).targetSeconds();
        }
        return left;
    }
}
