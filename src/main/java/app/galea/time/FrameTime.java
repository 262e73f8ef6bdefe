package app.galea.time;

/** An instant as nanoseconds since the session (or the file) began; never negative. Immutable. */
public record FrameTime(long nanos) implements Comparable<FrameTime> {

    public static final FrameTime ZERO = new FrameTime(0);

    public FrameTime {
        if (nanos < 0) {
            throw new IllegalArgumentException("time must not be negative: " + nanos);
        }
    }

    public static FrameTime ofSeconds(double seconds) {
        return new FrameTime(Math.round(seconds * 1e9));
    }

    public double seconds() {
        return nanos / 1e9;
    }

    /** Seconds from {@code earlier} to this instant, negative if it is the later one. */
    public double since(FrameTime earlier) {
        return (nanos - earlier.nanos) / 1e9;
    }

    @Override
    public int compareTo(FrameTime other) {
        return Long.compare(nanos, other.nanos);
    }
}
