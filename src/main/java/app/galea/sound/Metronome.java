package app.galea.sound;

/**
 * When the next tick is due. Every tick's time is counted from the first, so that nothing adds up. Mutable; confined to
 * the sound thread.
 */
final class Metronome {

    private static final double NANOS_PER_MINUTE = 60e9;

    private double cyclesPerMin;
    private long first;
    private long count;

    /** Follows a pace; the first tick is due at once, another pace begins anew. */
    void follow(double pace, long nowNanos) {
        if (pace != cyclesPerMin) {
            cyclesPerMin = pace;
            first = nowNanos;
            count = 0;
        }
    }

    void stop() {
        cyclesPerMin = 0;
    }

    boolean isRunning() {
        return cyclesPerMin > 0;
    }

    /** When the next tick is due; only while running. */
    long nextNanos() {
        return first + Math.round(count * NANOS_PER_MINUTE / cyclesPerMin);
    }

    /** Goes on to the first tick after this instant; what was missed is left out. */
    void passed(long nowNanos) {
        while (nextNanos() <= nowNanos) {
            count++;
        }
    }
}
