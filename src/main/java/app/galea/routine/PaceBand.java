package app.galea.routine;

/** The pace a step asks for, in cycles a minute, both ends included. Immutable. */
public record PaceBand(double low, double high) {

    /** Any pace will do. */
    public static final PaceBand ANY = new PaceBand(0, Double.POSITIVE_INFINITY);

    public PaceBand {
        if (!(low >= 0 && high >= low)) {
            throw new IllegalArgumentException("pace band must rise from 0: " + low + " to " + high);
        }
    }

    public boolean contains(double cyclesPerMin) {
        return cyclesPerMin >= low && cyclesPerMin <= high;
    }

    public boolean isAny() {
        return low == 0 && Double.isInfinite(high);
    }
}
