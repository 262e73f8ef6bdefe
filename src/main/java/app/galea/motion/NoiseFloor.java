package app.galea.motion;

/**
 * How much one hand's place jitters from frame to frame: the variance per axis, mm², of what is left of its path when
 * the fitted motion is taken away, from second differences so that slow wandering does not count. Remembers windows
 * past, because one window alone has few samples. Mutable; confined to the vision thread.
 */
final class NoiseFloor {

    /** Weight of a new window; the windows overlap by seven eighths, so this reaches back about 4 s. */
    private static final double MEMORY = 0.25;

    private double variance = Double.NaN;

    /** Learns from a window (at least 3 samples) and the motion found in it; gives the variance known by then. */
    double learn(FlatPath path, Harmonic motion) {
        double now = ofWindow(path, motion);
        variance = Double.isNaN(variance) ? now : variance + MEMORY * (now - variance);
        return variance;
    }

    void reset() {
        variance = Double.NaN;
    }

    private static double ofWindow(FlatPath path, Harmonic motion) {
        double sum = 0;
        int n = path.size();
        double x0 = 0;
        double y0 = 0;
        double x1 = 0;
        double y1 = 0;
        for (int i = 0; i < n; i++) {
            double x2 = path.x[i] - motion.x(path.t[i]);
            double y2 = path.y[i] - motion.y(path.t[i]);
            if (i >= 2) {
                // the middle one against the straight line between its neighbours, at its own time
                double later = (path.t[i - 1] - path.t[i - 2]) / (path.t[i] - path.t[i - 2]);
                double gain = 1 + later * later + (1 - later) * (1 - later);
                double ex = x1 - later * x2 - (1 - later) * x0;
                double ey = y1 - later * y2 - (1 - later) * y0;
                sum += (ex * ex + ey * ey) / gain;
            }
            x0 = x1;
            y0 = y1;
            x1 = x2;
            y1 = y2;
        }
        // the fit took four of the path's degrees of freedom with it
        double freedom = (2.0 * n - 4) / (2.0 * n);
        return sum / (2.0 * (n - 2)) / freedom;
    }
}
