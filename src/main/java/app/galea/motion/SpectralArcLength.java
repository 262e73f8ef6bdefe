package app.galea.motion;

/**
 * SPARC, the spectral arc length of a speed profile: smoothness, negative, closer to 0 is smoother. Balasubramanian,
 * Melendez-Calderon, Roby-Brami, Burdet, "On the analysis of movement smoothness", J NeuroEng Rehabil 12:112, 2015,
 * doi 10.1186/s12984-015-0090-9, with the paper's values: spectrum padded four-fold (in powers of two), cut at 10 Hz
 * and at the last crossing of 5 % of its peak, both axes of the arc brought to one.
 *
 * <p>Deviation: only the bins below the cut are computed, by turning phasors instead of an FFT. Reuses its table;
 * confined to the vision thread.
 */
final class SpectralArcLength {

    private static final int PADDING_LEVEL = 4;

    /** The paper's cut. */
    static final double CUT_OFF_HERTZ = 10;

    private static final double THRESHOLD = 0.05;

    private final double cutOffHertz;
    private double[] magnitude = new double[0];

    /** With a cut below the paper's where the profile is known to hold nothing above. */
    SpectralArcLength(double cutOffHertz) {
        this.cutOffHertz = cutOffHertz;
    }

    /** SPARC of {@code count} speeds at an even rate; 0 for a profile without any movement. */
    double of(double[] speed, int count, double hertz) {
        int padded = 1 << (32 - Integer.numberOfLeadingZeros(Math.max(count - 1, 1)) + PADDING_LEVEL);
        double binHertz = hertz / padded;
        int bins = Math.min(padded, (int) Math.floor(cutOffHertz / binHertz + 1e-9) + 1);
        if (magnitude.length < bins) {
            magnitude = new double[bins];
        }
        double largest = 0;
        for (int k = 0; k < bins; k++) {
            magnitude[k] = magnitude(speed, count, 2 * Math.PI * k / padded);
            largest = Math.max(largest, magnitude[k]);
        }
        return largest > 0 ? -arc(bins, largest) : 0;
    }

    private double arc(int bins, double largest) {
        int first = 0;
        while (magnitude[first] < THRESHOLD * largest) {
            first++;
        }
        int last = bins - 1;
        while (magnitude[last] < THRESHOLD * largest) {
            last--;
        }
        double step = 1.0 / Math.max(last - first, 1);
        double length = 0;
        for (int k = first + 1; k <= last; k++) {
            double rise = (magnitude[k] - magnitude[k - 1]) / largest;
            length += Math.sqrt(step * step + rise * rise);
        }
        return length;
    }

    /** Goertzel's recurrence: one multiplication a sample. */
    private static double magnitude(double[] speed, int count, double radiansPerSample) {
        double turn = 2 * Math.cos(radiansPerSample);
        double last = 0;
        double before = 0;
        for (int i = 0; i < count; i++) {
            double now = speed[i] + turn * last - before;
            before = last;
            last = now;
        }
        return Math.sqrt(Math.max(0, last * last + before * before - turn * last * before));
    }
}
