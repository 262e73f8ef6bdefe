package app.galea.motion;

/**
 * What a flat path's shape tells apart from its rhythm: how far, how fast, which way, how smoothly. Holds buffers only;
 * confined to the vision thread.
 */
final class PathShape {

    /** Width of the quadratic fit that smooths the path; measures.md. */
    static final double SMOOTHING_SECONDS = 0.5;

    /** A longer way in one direction is a stroke; measures.md. */
    private static final double STROKE_MM = 40;

    /** A stroke's way back may come to this share of its way forth. */
    private static final double STROKE_RETURN = 0.25;

    /** The smoothed path's speed holds nothing faster. */
    private static final double SMOOTHED_HERTZ = 5;

    /** Rate at which speed is read off for smoothness. */
    private static final double SPEED_HERTZ = 20;

    private final FlatPath path;
    private final SmoothPath smooth;
    private final SpectralArcLength arcLength = new SpectralArcLength(SMOOTHED_HERTZ);
    private final double[] speed = new double[(int) (HandMeter.WINDOW_SECONDS * SPEED_HERTZ) + 2];

    PathShape(FlatPath path) {
        this.path = path;
        smooth = new SmoothPath(path);
    }

    /** 1.41 times the standard deviation along the long axis, mm, freed of noise: a circle's radius. */
    double amplitude(double noiseVariance) {
        return Math.sqrt(2 * Math.max(0, path.longAxisVariance() - noiseVariance));
    }

    /** Whether the smoothed path goes over 40 mm in one direction with little return. */
    boolean isStroke() {
        double start = path.t[0] + SMOOTHING_SECONDS / 2;
        double end = path.t[path.size() - 1] - SMOOTHING_SECONDS / 2;
        smooth.moveTo(start, SMOOTHING_SECONDS);
        double fromX = smooth.x();
        double fromY = smooth.y();
        smooth.moveTo(end, SMOOTHING_SECONDS);
        double dx = smooth.x() - fromX;
        double dy = smooth.y() - fromY;
        double net = Math.sqrt(dx * dx + dy * dy);
        if (net <= STROKE_MM) {
            return false;
        }
        int parts = Math.max(1, (int) Math.round((end - start) / SMOOTHING_SECONDS));
        double back = 0;
        double last = fromX * dx + fromY * dy;
        for (int i = 1; i <= parts; i++) {
            smooth.moveTo(start + (end - start) * i / parts, SMOOTHING_SECONDS);
            double now = smooth.x() * dx + smooth.y() * dy;
            back += Math.max(0, last - now) / net;
            last = now;
        }
        return back <= STROKE_RETURN * net;
    }

    /** Share of the power left after noise that a straight, even drift holds. */
    double trendShare(double noiseVariance) {
        int n = path.size();
        double meanT = 0;
        for (int i = 0; i < n; i++) {
            meanT += path.t[i] / n;
        }
        double tt = 0;
        double xt = 0;
        double yt = 0;
        for (int i = 0; i < n; i++) {
            double d = path.t[i] - meanT;
            tt += d * d;
            xt += path.x[i] * d;
            yt += path.y[i] * d;
        }
        double left = n * path.variance() - 2 * (n - 1) * noiseVariance;
        double held = (xt * xt + yt * yt) / tt - 2 * noiseVariance;
        return left > 0 ? held / left : 0;
    }

    /** Whether both halves of the window run round the way the whole does. */
    boolean turnsOneWay(Harmonic motion) {
        int n = path.size();
        double whole = motion.ax() * motion.by() - motion.bx() * motion.ay();
        return whole * turn(motion, 0, n / 2) > 0 && whole * turn(motion, n / 2, n) > 0;
    }

    /** Signed area of the motion's rate in a part of the window, about the whole's middle; of any scale. */
    private double turn(Harmonic motion, int from, int to) {
        double xc = 0;
        double xs = 0;
        double yc = 0;
        double ys = 0;
        for (int i = from; i < to; i++) {
            double w = 2 * Math.PI * motion.hertz() * path.t[i];
            double c = Math.cos(w);
            double s = Math.sin(w);
            xc += (path.x[i] - motion.middleX()) * c;
            xs += (path.x[i] - motion.middleX()) * s;
            yc += (path.y[i] - motion.middleY()) * c;
            ys += (path.y[i] - motion.middleY()) * s;
        }
        return xc * ys - xs * yc;
    }

    /** How far the point about which the fingers move wandered between the window's halves, mm. */
    double middleShift(Harmonic motion) {
        return shift(motion, 1);
    }

    /** The same for a path without rhythm. */
    double middleShift() {
        return shift(NONE, 0);
    }

    private static final Harmonic NONE = new Harmonic(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private double shift(Harmonic motion, double weight) {
        int n = path.size();
        int half = n / 2;
        double dx = 0;
        double dy = 0;
        for (int i = 0; i < n; i++) {
            double share = i < half ? -1.0 / half : 1.0 / (n - half);
            dx += share * (path.x[i] - weight * motion.x(path.t[i]));
            dy += share * (path.y[i] - weight * motion.y(path.t[i]));
        }
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Slope of the smoothed path over the last 0.5 s that it reaches, mm/s, freed of noise. */
    double recentSpeed(double noiseVariance) {
        double end = path.t[path.size() - 1] - SMOOTHING_SECONDS / 2;
        smooth.moveTo(end, SMOOTHING_SECONDS);
        double x = smooth.x();
        double y = smooth.y();
        smooth.moveTo(end - SMOOTHING_SECONDS, SMOOTHING_SECONDS);
        double dx = x - smooth.x();
        double dy = y - smooth.y();
        double perFit = Math.max(1, path.size() / path.durationSeconds() * SMOOTHING_SECONDS);
        // the middle of a quadratic fitted to m even samples has 9 / (4 m) of their variance
        double jitter = 2 * 2 * noiseVariance * 9 / (4 * perFit);
        return Math.sqrt(Math.max(0, dx * dx + dy * dy - jitter)) / SMOOTHING_SECONDS;
    }

    /** SPARC of the smoothed path's speed. */
    double sparc(double smoothingSeconds) {
        double start = path.t[0] + smoothingSeconds / 2;
        double end = path.t[path.size() - 1] - smoothingSeconds / 2;
        int count = Math.min(speed.length, (int) Math.floor((end - start) * SPEED_HERTZ + 1e-6) + 1);
        for (int i = 0; i < count; i++) {
            smooth.moveTo(start + i / SPEED_HERTZ, smoothingSeconds);
            speed[i] = smooth.speed();
        }
        return arcLength.of(speed, count, SPEED_HERTZ);
    }
}
