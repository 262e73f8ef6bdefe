package app.galea.track;

/**
 * The median of all values so far, from counts in steps of 1 mm within 256 mm either way (beyond: the ends), linear
 * within a step. Memory does not grow with the session. Confined to one thread.
 */
final class RunningMedian {

    private static final int REACH_MM = 256;

    private final int[] counts = new int[2 * REACH_MM];
    private int total;

    void add(double value) {
        int bin = (int) Math.floor(value) + REACH_MM;
        counts[Math.max(0, Math.min(counts.length - 1, bin))]++;
        total++;
    }

    int total() {
        return total;
    }

    /** The median; 0 before the first value. */
    double value() {
        double half = total / 2.0;
        double below = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            if (counts[bin] > 0 && below + counts[bin] >= half) {
                return bin - REACH_MM + (half - below) / counts[bin];
            }
            below += counts[bin];
        }
        return 0;
    }
}
