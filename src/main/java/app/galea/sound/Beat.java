package app.galea.sound;

/**
 * What the tick is to follow. Immutable.
 *
 * @param cyclesPerMin the step's pace; 0: nothing to follow
 * @param steady whether the hands have kept it long enough to do without
 */
record Beat(double cyclesPerMin, boolean steady) {

    static final Beat NONE = new Beat(0, false);

    /** @param rests whether a steady pace is left alone */
    boolean isWanted(boolean rests) {
        return cyclesPerMin > 0 && !(rests && steady);
    }
}
