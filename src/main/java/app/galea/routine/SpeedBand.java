package app.galea.routine;

/** The speed a gliding or stroking step asks for, in cm/s over the scalp, both ends included. Immutable. */
public record SpeedBand(double low, double high) {

    /** Any speed will do. */
    public static final SpeedBand ANY = new SpeedBand(0, Double.POSITIVE_INFINITY);

    public SpeedBand {
        if (!(low >= 0 && high >= low)) {
            throw new IllegalArgumentException("speed band must rise from 0: " + low + " to " + high);
        }
    }

    public boolean contains(double cmPerSecond) {
        return cmPerSecond >= low && cmPerSecond <= high;
    }

    public boolean isAny() {
        return low == 0 && Double.isInfinite(high);
    }
}
