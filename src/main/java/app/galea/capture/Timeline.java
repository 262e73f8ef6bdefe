package app.galea.capture;

/**
 * Turns a file's own time stamps into nanoseconds from 0 that rise strictly.
 *
 * <p>Good stamps are kept but for their offset, however uneven. A stamp that is missing, repeated or runs backwards is
 * replaced by one nominal period after the one before; after a jump back of more than a second (joined recordings) the
 * later stamps follow on from there.
 */
final class Timeline {

    private static final long JUMP_NANOS = 1_000_000_000L;

    /** Nominal rates beyond these are nonsense of the container; 30/s stands in. */
    private static final double LOWEST_PER_SEC = 0.5;

    private static final double HIGHEST_PER_SEC = 480;

    private final long periodNanos;
    private boolean begun;
    private long offset;
    private long lastRaw;
    private long last;

    Timeline(double nominalPerSec) {
        boolean plausible = nominalPerSec >= LOWEST_PER_SEC && nominalPerSec <= HIGHEST_PER_SEC;
        periodNanos = Math.round(1e9 / (plausible ? nominalPerSec : 30));
    }

    long next(long raw) {
        long time = begun ? raw + offset : 0;
        if (!begun) {
            begun = true;
            offset = -raw;
        } else if (time <= last) {
            boolean jumped = raw == lastRaw || last - time > JUMP_NANOS;
            time = last + periodNanos;
            offset = jumped ? time - raw : offset;
        }
        lastRaw = raw;
        last = time;
        return time;
    }

    long periodNanos() {
        return periodNanos;
    }
}
