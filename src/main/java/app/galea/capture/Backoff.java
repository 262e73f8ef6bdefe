package app.galea.capture;

/** How long to wait before the next try: half a second, doubling to five, from the start again after a success. */
final class Backoff {

    static final long FIRST_NANOS = 500_000_000L;
    static final long LONGEST_NANOS = 5_000_000_000L;

    private long next = FIRST_NANOS;

    long nextNanos() {
        long wait = next;
        next = Math.min(2 * next, LONGEST_NANOS);
        return wait;
    }

    void reset() {
        next = FIRST_NANOS;
    }
}
