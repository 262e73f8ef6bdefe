package app.galea.routine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which step of a routine is current, and how far it is: pure bookkeeping, no clock. Immutable; each move gives a new
 * cursor. Whoever owns the session decides which seconds count ({@link #advance}) and when to move on.
 *
 * @param index of the current step, 0 first; the number of steps when all are behind
 * @param seconds spent in the current visit of the current step: active time (work) or wall-clock time (pause)
 * @param records what earlier visits left in each step, by index
 */
public record RoutineCursor(Routine routine, int index, double seconds, List<StepRecord> records) {

    /** The share of the zones' area that ends a step by coverage, see {@link Step.End#COVERAGE}. */
    public static final double COVERED_SHARE = 0.9;

    /** A step by coverage ends at the latest after its target times this, see {@link Step.End#COVERAGE}. */
    public static final double COVERAGE_PATIENCE = 1.5;

    /**
     * What is on record of one step. Immutable.
     *
     * @param seconds spent in it, over all visits that are over
     * @param completed whether a visit ever reached its end
     */
    public record StepRecord(double seconds, boolean completed) {

        static final StepRecord NEW = new StepRecord(0, false);

        public StepRecord {
            if (!(seconds >= 0)) {
                throw new IllegalArgumentException("a step's seconds count from 0: " + seconds);
            }
        }
    }

    public RoutineCursor {
        records = List.copyOf(records);
        int steps = routine.steps().size();
        if (index < 0 || index > steps || records.size() != steps || !(seconds >= 0)) {
            throw new IllegalArgumentException("no such place in " + routine.id() + ": step " + index + " of " + steps
                    + ", " + seconds + " s, " + records.size() + " records");
        }
    }

    /** The beginning of a routine. */
    public static RoutineCursor start(Routine routine) {
        return new RoutineCursor(
                routine, 0, 0, Collections.nCopies(routine.steps().size(), StepRecord.NEW));
    }

    /** Whether all steps are behind. */
    public boolean isFinished() {
        return index >= routine.steps().size();
    }

    /** The current step, or the last one when all are behind. */
    public Step step() {
        return routine.steps().get(Math.min(index, routine.steps().size() - 1));
    }

    /** The same place with more seconds on the step's clock; nothing changes when all steps are behind. */
    public RoutineCursor advance(double moreSeconds) {
        if (!(moreSeconds >= 0)) {
            throw new IllegalArgumentException("time only grows: " + moreSeconds);
        }
        return isFinished() ? this : new RoutineCursor(routine, index, seconds + moreSeconds, records);
    }

    /**
     * Whether the current step has reached its end.
     *
     * @param coverage share of the step's zones that is covered, 0 to 1; only steps by coverage look at it
     */
    public boolean isDue(double coverage) {
        return !isFinished()
                && step().match(
                                work -> work.end() == Step.End.COVERAGE
                                        ? coverage >= COVERED_SHARE
                                                || seconds >= COVERAGE_PATIENCE * work.targetSeconds()
                                        : seconds >= work.targetSeconds(),
                                pause -> seconds >= pause.targetSeconds());
    }

    /** Seconds left to the current step's target; 0 when it is reached or all steps are behind. */
    public double remainingSeconds() {
        return isFinished() ? 0 : Math.max(0, step().targetSeconds() - seconds);
    }

    /** On to the next step; the current one is done. */
    public RoutineCursor next() {
        return isFinished() ? this : moveTo(index + 1, true);
    }

    /** On to the next step; the current one counts as left out, unless an earlier visit completed it. */
    public RoutineCursor skip() {
        return isFinished() ? this : moveTo(index + 1, false);
    }

    /** Back to the step before, whose clock begins anew; the first step begins anew. */
    public RoutineCursor previous() {
        return moveTo(Math.max(0, index - 1), false);
    }

    /** Seconds spent in a step so far, over all visits, the current one included. */
    public double doneSeconds(int stepIndex) {
        return records.get(stepIndex).seconds() + (stepIndex == index ? seconds : 0);
    }

    /** Whether a visit ever reached the step's end. */
    public boolean isCompleted(int stepIndex) {
        return records.get(stepIndex).completed();
    }

    /** Whether every step is completed that may not be left out. */
    public boolean isComplete() {
        for (int i = 0; i < records.size(); i++) {
            if (!records.get(i).completed() && !routine.steps().get(i).optional()) {
                return false;
            }
        }
        return true;
    }

    private RoutineCursor moveTo(int target, boolean completed) {
        List<StepRecord> after = new ArrayList<>(records);
        if (!isFinished()) {
            StepRecord before = records.get(index);
            after.set(index, new StepRecord(before.seconds() + seconds, before.completed() || completed));
        }
        return new RoutineCursor(routine, target, 0, after);
    }
}
