package app.galea.motion;

/**
 * Whether frames come too far apart for a rhythm to be told from its mirror image: half of the fastest rate of interest
 * would pass for a slow one. Decided from the frames' own times, so that a recording says the same. Mutable; confined to
 * the vision thread.
 */
final class FrameGaps {

    /** Nine frames a second are just enough for 240 cycles/min ({@link RhythmSpectrum#HIGHEST_HERTZ}). */
    static final double WIDE_SECONDS = 1.0 / 9;

    /** A longer gap is an interruption: nothing was to be seen, or nobody looked. */
    private static final double INTERRUPTION_SECONDS = 2;

    private static final double MEMORY_SECONDS = 1.5;

    /** Share of the last moments that lie in wide gaps, from which on, and under which no more, it is too slow. */
    private static final double TOO_WIDE = 0.5;

    private static final double FINE_AGAIN = 0.25;

    private boolean begun;
    private double lastSeconds;
    private double share;
    private boolean wide;

    void follow(double seconds) {
        double gap = begun ? seconds - lastSeconds : 0;
        begun = true;
        lastSeconds = seconds;
        if (gap > 0 && gap <= INTERRUPTION_SECONDS) {
            double now = gap > WIDE_SECONDS + 1e-6 ? 1 : 0;
            share += gap / (gap + MEMORY_SECONDS) * (now - share);
            wide = share > (wide ? FINE_AGAIN : TOO_WIDE);
        }
    }

    boolean areWide() {
        return wide;
    }

    void reset() {
        begun = false;
        share = 0;
        wide = false;
    }
}
