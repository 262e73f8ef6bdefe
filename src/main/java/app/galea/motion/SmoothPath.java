package app.galea.motion;

/**
 * A flat path smoothed by a quadratic fitted to the samples about an instant: place and velocity there. Differences of
 * the raw path would measure the jitter. Mutable (holds the last answer); confined to the vision thread.
 */
final class SmoothPath {

    private static final int LEAST_SAMPLES = 5;

    private final FlatPath path;
    private double x;
    private double y;
    private double velocityX;
    private double velocityY;

    SmoothPath(FlatPath path) {
        this.path = path;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    /** mm/s. */
    double speed() {
        return Math.sqrt(velocityX * velocityX + velocityY * velocityY);
    }

    /** Moves to an instant; takes in samples up to half the width away, farther ones where those are too few. */
    void moveTo(double t, double widthSeconds) {
        double reach = widthSeconds / 2 + 1e-6;
        int from = 0;
        int to = 0;
        for (int widen = 0; widen < 6; widen++) {
            from = 0;
            while (from < path.size() && path.t[from] < t - reach) {
                from++;
            }
            to = from;
            while (to < path.size() && path.t[to] <= t + reach) {
                to++;
            }
            if (to - from >= LEAST_SAMPLES) {
                break;
            }
            reach *= 1.5;
        }
        fit(t, from, to);
    }

    private void fit(double t, int from, int to) {
        int n = to - from;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double x0 = 0;
        double x1 = 0;
        double x2 = 0;
        double y0 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = from; i < to; i++) {
            double d = path.t[i] - t;
            double dd = d * d;
            s1 += d;
            s2 += dd;
            s3 += dd * d;
            s4 += dd * dd;
            x0 += path.x[i];
            x1 += path.x[i] * d;
            x2 += path.x[i] * dd;
            y0 += path.y[i];
            y1 += path.y[i] * d;
            y2 += path.y[i] * dd;
        }
        // Cramer's rule on [n s1 s2; s1 s2 s3; s2 s3 s4]
        double m00 = s2 * s4 - s3 * s3;
        double m01 = s2 * s3 - s1 * s4;
        double m02 = s1 * s3 - s2 * s2;
        double m11 = n * s4 - s2 * s2;
        double m12 = s1 * s2 - n * s3;
        double det = n * m00 + s1 * m01 + s2 * m02;
        if (!(Math.abs(det) > 1e-18)) {
            x = n > 0 ? x0 / n : 0;
            y = n > 0 ? y0 / n : 0;
            velocityX = 0;
            velocityY = 0;
            return;
        }
        x = (m00 * x0 + m01 * x1 + m02 * x2) / det;
        y = (m00 * y0 + m01 * y1 + m02 * y2) / det;
        velocityX = (m01 * x0 + m11 * x1 + m12 * x2) / det;
        velocityY = (m01 * y0 + m11 * y1 + m12 * y2) / det;
    }
}
