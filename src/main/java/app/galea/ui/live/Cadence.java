package app.galea.ui.live;

/**
 * In which pulses of the screen something may be drawn: as rarely as the one who draws needs to be done with the last
 * thing, for a pulse that draws waits for that, and nobody is heard meanwhile. Begins carefully, since Java has yet to
 * compile how things are drawn, and is soon at every pulse where that is quick. Knows no view; mutable.
 */
final class Cadence {

    /** From one drawing to the next at the beginning, and at most, in pulses of a sixtieth of a second. */
    static final int CAREFUL = 5;

    static final int MOST = 8;

    /** A pulse that comes so long after the one that drew was held up by it: one in sixty of a second is due. */
    private static final long LATE_NANOS = 26_000_000;

    /** After so long the window was hidden, or the machine asleep. */
    private static final long AWAY_NANOS = 1_000_000_000;

    private static final long PULSE_NANOS = 16_700_000;

    /** Near full speed so many drawings in a row have to hold up nothing before they come more often. */
    private static final int PATIENCE = 2;

    private static final int NEAR = 3;

    private int gap = CAREFUL;
    private int good;
    private boolean begun;
    private boolean drew;
    private long drawn;

    /**
     * A pulse of the screen.
     *
     * @param nanos its time, of any clock
     * @return whether something may be drawn in it
     */
    boolean pulse(long nanos) {
        // later ones are late for other reasons: another program's, a garbage collector's
        if (drew) {
            long took = nanos - drawn;
            learn(took);
            // what was held up began to be drawn only at its end
            drawn = took > LATE_NANOS ? nanos - PULSE_NANOS : drawn;
        }
        // by the clock: where pulses themselves are rare, few of them are enough
        drew = !begun || nanos - drawn > gap * PULSE_NANOS - PULSE_NANOS / 2;
        if (drew) {
            begun = true;
            drawn = nanos;
        }
        return drew;
    }

    private void learn(long tookNanos) {
        if (tookNanos > AWAY_NANOS) {
            return;
        }
        if (tookNanos > LATE_NANOS) {
            gap = Math.min(MOST, gap + (int) (tookNanos / PULSE_NANOS));
            good = 0;
        } else if (++good >= (gap > NEAR ? 1 : PATIENCE)) {
            gap = Math.max(1, gap - 1);
            good = 0;
        }
    }

    /** Something comes that was never drawn before: the next drawing waits as it did at the beginning. */
    void careful() {
        gap = Math.max(gap, CAREFUL);
        // its own pulse, which only begins to draw it, is no praise
        good = -1;
    }
}
