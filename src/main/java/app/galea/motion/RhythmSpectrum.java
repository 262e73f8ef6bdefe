package app.galea.motion;

/**
 * The least-squares spectrum of a plane path at uneven time stamps: for every rate, how much of the path's sum of
 * squares a {@link Harmonic} with a floating middle takes off, both axes together. This is the generalised Lomb-Scargle
 * periodogram (Zechmeister and Kuerster 2009, without weights), summed over two axes; nothing else is detrended, because
 * a quadratic costs up to 1.5 cycles/min.
 *
 * <p>Cost: one pass of rotations over the window for each of some 80 rates, then a few exact fits about the peak.
 * Reuses its tables; confined to the vision thread.
 */
final class RhythmSpectrum {

    /** 12 cycles/min, the slowest rate of interest; measures.md. */
    static final double LOWEST_HERTZ = 0.2;

    /** 240 cycles/min, the fastest rate of interest; measures.md. */
    static final double HIGHEST_HERTZ = 4;

    /** A fifth of the main lobe of a 4 s window. */
    private static final double STEP_HERTZ = 0.05;

    /** Above this share of the frame rate a rate cannot be told from its mirror image. */
    private static final double NYQUIST_SHARE = 0.45;

    private static final int REFINEMENTS = 4;

    private final double[] cos = new double[PathWindow.CAPACITY];
    private final double[] sin = new double[PathWindow.CAPACITY];
    private final double[] stepCos = new double[PathWindow.CAPACITY];
    private final double[] stepSin = new double[PathWindow.CAPACITY];

    /** The harmonic that takes most off the path (at least 6 samples over some time). */
    Harmonic peak(FlatPath path) {
        int n = path.size();
        double frameRate = (n - 1) / path.durationSeconds();
        double highest = Math.max(LOWEST_HERTZ, Math.min(HIGHEST_HERTZ, NYQUIST_SHARE * frameRate));
        for (int i = 0; i < n; i++) {
            cos[i] = Math.cos(2 * Math.PI * LOWEST_HERTZ * path.t[i]);
            sin[i] = Math.sin(2 * Math.PI * LOWEST_HERTZ * path.t[i]);
            stepCos[i] = Math.cos(2 * Math.PI * STEP_HERTZ * path.t[i]);
            stepSin[i] = Math.sin(2 * Math.PI * STEP_HERTZ * path.t[i]);
        }
        double best = LOWEST_HERTZ;
        double bestPower = -1;
        for (double hertz = LOWEST_HERTZ; hertz <= highest + 1e-9; hertz += STEP_HERTZ) {
            double power = fit(path, hertz).power();
            if (power > bestPower) {
                bestPower = power;
                best = hertz;
            }
            turn(n);
        }
        return refined(path, best, highest);
    }

    /** The harmonic of one given rate. */
    Harmonic at(FlatPath path, double hertz) {
        for (int i = 0; i < path.size(); i++) {
            cos[i] = Math.cos(2 * Math.PI * hertz * path.t[i]);
            sin[i] = Math.sin(2 * Math.PI * hertz * path.t[i]);
        }
        return fit(path, hertz);
    }

    /** A parabola through the peak and its two neighbours, again and again at a third of the distance. */
    private Harmonic refined(FlatPath path, double coarse, double highest) {
        Harmonic peak = at(path, coarse);
        double step = STEP_HERTZ;
        for (int round = 0; round < REFINEMENTS; round++) {
            double low =
                    at(path, Math.max(peak.hertz() - step, LOWEST_HERTZ / 2)).power();
            double high = at(path, peak.hertz() + step).power();
            double bend = low - 2 * peak.power() + high;
            double shift = bend < 0 ? 0.5 * (low - high) / bend : low > high ? -1 : 1;
            double hertz = peak.hertz() + step * Math.max(-1, Math.min(1, shift));
            Harmonic next = at(path, Math.max(LOWEST_HERTZ, Math.min(highest, hertz)));
            if (next.power() > peak.power()) {
                peak = next;
            }
            step /= 3;
        }
        return peak;
    }

    private void turn(int n) {
        for (int i = 0; i < n; i++) {
            double c = cos[i] * stepCos[i] - sin[i] * stepSin[i];
            sin[i] = sin[i] * stepCos[i] + cos[i] * stepSin[i];
            cos[i] = c;
        }
    }

    private Harmonic fit(FlatPath path, double hertz) {
        int n = path.size();
        double c = 0;
        double s = 0;
        double cc = 0;
        double cs = 0;
        double xc = 0;
        double xs = 0;
        double yc = 0;
        double ys = 0;
        for (int i = 0; i < n; i++) {
            double ci = cos[i];
            double si = sin[i];
            c += ci;
            s += si;
            cc += ci * ci;
            cs += ci * si;
            xc += path.x[i] * ci;
            xs += path.x[i] * si;
            yc += path.y[i] * ci;
            ys += path.y[i] * si;
        }
        double ss = n - cc - s * s / n;
        cc -= c * c / n;
        cs -= c * s / n;
        double det = cc * ss - cs * cs;
        // a rate so slow that the window sees a straight line of it: no harmonic
        if (!(det > 1e-6 * n * n)) {
            return new Harmonic(hertz, 0, 0, 0, 0, 0, 0, 0, 0);
        }
        double ax = (xc * ss - xs * cs) / det;
        double bx = (xs * cc - xc * cs) / det;
        double ay = (yc * ss - ys * cs) / det;
        double by = (ys * cc - yc * cs) / det;
        double power = ax * xc + bx * xs + ay * yc + by * ys;
        return new Harmonic(
                hertz, -(ax * c + bx * s) / n, -(ay * c + by * s) / n, ax, bx, ay, by, power, (cc + ss) / (2 * det));
    }
}
