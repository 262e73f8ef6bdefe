package app.galea.capture;

import app.galea.time.NanoClock;

/** Time since a source was opened; goes on while the device behind it is reopened. */
final class Stopwatch {

    private final NanoClock clock;
    private final long startNanos;

    Stopwatch(NanoClock clock) {
        this.clock = clock;
        this.startNanos = clock.nanos();
    }

    long nanos() {
        return clock.nanos() - startNanos;
    }
}
