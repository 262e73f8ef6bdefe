package app.galea.pipeline;

import app.galea.time.NanoClock;

/** How long each stage took, summed over all observations. Mutable; confined to the vision thread. */
public final class StageTimes {

    /** The stages in the order an observation meets them. */
    public enum Stage {
        TRACK,
        CONTACT,
        MOTION,
        COVERAGE,
        SESSION,
        COACH;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final NanoClock STOPPED = () -> 0;

    private final NanoClock clock;
    private final long[] nanos = new long[Stage.values().length];
    private long rounds;
    private long lap;

    public StageTimes(NanoClock clock) {
        this.clock = clock;
    }

    /** Takes no times, and asks no clock. */
    public static StageTimes off() {
        return new StageTimes(STOPPED);
    }

    void begin() {
        rounds++;
        lap = clock.nanos();
    }

    void done(Stage stage) {
        long now = clock.nanos();
        nanos[stage.ordinal()] += now - lap;
        lap = now;
    }

    /** Observations so far. */
    public long rounds() {
        return rounds;
    }

    /** All time spent in a stage so far, ns. */
    public long nanos(Stage stage) {
        return nanos[stage.ordinal()];
    }

    /** Mean time of a stage for one observation, ms; 0 before the first. */
    public double meanMillis(Stage stage) {
        return rounds == 0 ? 0 : nanos(stage) / 1e6 / rounds;
    }
}
