package app.galea.practice;

/**
 * Something in a guided practice that is worth saying. Immutable.
 *
 * @param step index of the step it is about
 */
public record GuideEvent(Kind kind, int step) {

    /** What happened. */
    public enum Kind {
        /** A step begins: say its name. */
        STEP_BEGAN,
        /** A breathing pause begins, before the step named. */
        BREATHE,
        /** Ten more seconds in a long step. */
        ALMOST,
        FINISHED
    }
}
