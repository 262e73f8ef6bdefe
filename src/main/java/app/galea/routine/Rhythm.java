package app.galea.routine;

/**
 * How a step of holds and strokes is counted: hold, move, and again. Immutable. It leads and teaches (ghost hands, the
 * step's text); the step's clock does not depend on it.
 *
 * @param holdSeconds how long the fingers rest or press in one place
 * @param moveSeconds how long the stroke after that takes; 0: only let go
 * @param times how often; 0: the step has no such count
 */
public record Rhythm(double holdSeconds, double moveSeconds, int times) {

    /** The step is not counted. */
    public static final Rhythm FREE = new Rhythm(0, 0, 0);

    public Rhythm {
        if (!(holdSeconds >= 0 && moveSeconds >= 0 && times >= 0)) {
            throw new IllegalArgumentException(
                    "a rhythm counts from 0: " + holdSeconds + ", " + moveSeconds + ", " + times);
        }
    }

    public boolean isFree() {
        return times == 0;
    }

    /** The seconds all of it takes. */
    public double totalSeconds() {
        return (holdSeconds + moveSeconds) * times;
    }
}
