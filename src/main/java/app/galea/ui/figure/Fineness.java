package app.galea.ui.figure;

/**
 * In how many pixels a moving head is drawn: all of them where that is in time for 30 pictures a second, else fewer along
 * each side. Goes down at once and up again with care. Mutable; confined to one thread.
 */
final class Fineness {

    /** The shares of the pixels along each side. */
    private static final double[] SHARES = {1, 0.75, 0.5, 0.35};

    /** A picture that takes longer is late for 30 a second, once the toolkit has had its part, ms. */
    static final double LATE_MS = 26;

    /** Slower than this even in the fewest pixels, nothing would seem to turn, ms. */
    static final double HOPELESS_MS = 150;

    /** Pictures before anything is decided; the first ones are slow until the program is warm. */
    private static final int LEARNING = 12;

    private int level;
    private int taken;
    private double mean;

    double share() {
        return SHARES[level];
    }

    /** Mean time of a picture lately, ms. */
    double millis() {
        return mean;
    }

    boolean isHopeless() {
        return level == SHARES.length - 1 && taken >= LEARNING && mean > HOPELESS_MS;
    }

    /** Notes how long a picture took. */
    void took(double ms) {
        taken++;
        mean = taken == 1 ? ms : mean + (ms - mean) / Math.min(taken, LEARNING);
        if (taken < LEARNING) {
            return;
        }
        if (mean > LATE_MS && level < SHARES.length - 1) {
            go(level + 1);
        } else if (level > 0 && mean * square(SHARES[level - 1] / SHARES[level]) < 0.6 * LATE_MS) {
            go(level - 1);
        }
    }

    private void go(int to) {
        level = to;
        taken = 0;
    }

    private static double square(double x) {
        return x * x;
    }
}
