package app.galea.time;

import java.time.Instant;

/** The machine's clock. Safe to use from any thread. */
public final class SystemClock implements NanoClock {

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    /** The date and time of day, for names and records only, never for measuring. */
    public Instant wallTime() {
        return Instant.now();
    }
}
