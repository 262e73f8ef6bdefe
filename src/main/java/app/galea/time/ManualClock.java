package app.galea.time;

/** A clock that stands still until told to move; for tests and simulation. Confined to one thread. */
public final class ManualClock implements NanoClock {

    private long nanos;

    @Override
    public long nanos() {
        return nanos;
    }

    public void advanceSeconds(double seconds) {
        nanos += Math.round(seconds * 1e9);
    }
}
