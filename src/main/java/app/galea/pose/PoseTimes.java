package app.galea.pose;

/** Time spent seeing, summed over a number of runs of the network; nanoseconds. Immutable. */
public record PoseTimes(long runs, long cropNanos, long networkNanos, long decodeNanos) {

    static final PoseTimes NONE = new PoseTimes(0, 0, 0, 0);

    PoseTimes plus(long crop, long network, long decode) {
        return new PoseTimes(runs + 1, cropNanos + crop, networkNanos + network, decodeNanos + decode);
    }

    /** A closer look at a hand, which belongs to the run before it. */
    PoseTimes plusLook(long crop, long network, long decode) {
        return new PoseTimes(runs, cropNanos + crop, networkNanos + network, decodeNanos + decode);
    }

    /** What was added since {@code earlier}. */
    public PoseTimes since(PoseTimes earlier) {
        return new PoseTimes(
                runs - earlier.runs,
                cropNanos - earlier.cropNanos,
                networkNanos - earlier.networkNanos,
                decodeNanos - earlier.decodeNanos);
    }
}
