package app.galea.motion;

import app.galea.anatomy.HeadSize;

/**
 * A window of a hand's way brought into the plane that touches the scalp at the window's mean place: mm about that
 * mean, time in seconds about the window's middle. Arrays are reused from window to window; only the first
 * {@link #size()} entries count. Mutable; confined to the vision thread.
 *
 * <p>Distances from the mean place are kept (as in the topomap), so that a long stroke around the head is not
 * foreshortened.
 */
final class FlatPath {

    final double[] t = new double[PathWindow.CAPACITY];
    final double[] x = new double[PathWindow.CAPACITY];
    final double[] y = new double[PathWindow.CAPACITY];
    private final double[] z = new double[PathWindow.CAPACITY];
    private int size;
    private double variance;
    private double longVariance;

    int size() {
        return size;
    }

    /** Mean of squares of the distance from the mean, mm². */
    double variance() {
        return variance;
    }

    /** Variance along the path's long axis, mm². */
    double longAxisVariance() {
        return longVariance;
    }

    double durationSeconds() {
        return size == 0 ? 0 : t[size - 1] - t[0];
    }

    /** Takes over a window (not empty) as it lies on this head. */
    void flatten(PathWindow window, HeadSize head) {
        size = window.size();
        double middle = (window.seconds(0) + window.lastSeconds()) / 2;
        double mx = 0;
        double my = 0;
        double mz = 0;
        for (int i = 0; i < size; i++) {
            t[i] = window.seconds(i) - middle;
            x[i] = window.x(i) * head.semiXMm();
            y[i] = window.y(i) * head.semiYMm();
            z[i] = window.z(i) * head.semiZMm();
            mx += x[i] / size;
            my += y[i] / size;
            mz += z[i] / size;
        }
        project(mx, my, mz, head);
        centre();
    }

    /** Takes over a plane path as it is, brought to its mean; for tests of what comes after. */
    void take(double[] seconds, double[] xMm, double[] yMm) {
        size = seconds.length;
        System.arraycopy(seconds, 0, t, 0, size);
        System.arraycopy(xMm, 0, x, 0, size);
        System.arraycopy(yMm, 0, y, 0, size);
        centre();
    }

    /** Takes over the last seconds of another path, brought to their own mean; times stay those of the other. */
    void takeLast(FlatPath other, double seconds) {
        int from = 0;
        while (other.t[from] < other.t[other.size - 1] - seconds - 1e-6) {
            from++;
        }
        size = other.size - from;
        System.arraycopy(other.t, from, t, 0, size);
        System.arraycopy(other.x, from, x, 0, size);
        System.arraycopy(other.y, from, y, 0, size);
        centre();
    }

    private void project(double mx, double my, double mz, HeadSize head) {
        // the ellipsoid's normal at the mean place: its gradient
        double nx = mx / (head.semiXMm() * head.semiXMm());
        double ny = my / (head.semiYMm() * head.semiYMm());
        double nz = mz / (head.semiZMm() * head.semiZMm());
        double n = Math.sqrt(nx * nx + ny * ny + nz * nz);
        if (n == 0) {
            n = 1;
            nz = 1;
        }
        nx /= n;
        ny /= n;
        nz /= n;
        // two axes across the normal, from the head axis that is farthest from it
        boolean steep = Math.abs(nx) < 0.7;
        double ax = steep ? 1 - nx * nx : -ny * nx;
        double ay = steep ? -nx * ny : 1 - ny * ny;
        double az = steep ? -nx * nz : -ny * nz;
        double a = Math.sqrt(ax * ax + ay * ay + az * az);
        ax /= a;
        ay /= a;
        az /= a;
        double bx = ny * az - nz * ay;
        double by = nz * ax - nx * az;
        double bz = nx * ay - ny * ax;
        for (int i = 0; i < size; i++) {
            double dx = x[i] - mx;
            double dy = y[i] - my;
            double dz = z[i] - mz;
            double u = dx * ax + dy * ay + dz * az;
            double v = dx * bx + dy * by + dz * bz;
            double across = Math.sqrt(u * u + v * v);
            double scale = across > 0 ? Math.sqrt(dx * dx + dy * dy + dz * dz) / across : 0;
            x[i] = u * scale;
            y[i] = v * scale;
        }
    }

    private void centre() {
        double mx = 0;
        double my = 0;
        for (int i = 0; i < size; i++) {
            mx += x[i] / size;
            my += y[i] / size;
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < size; i++) {
            x[i] -= mx;
            y[i] -= my;
            xx += x[i] * x[i] / size;
            xy += x[i] * y[i] / size;
            yy += y[i] * y[i] / size;
        }
        variance = xx + yy;
        longVariance = (variance + Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy)) / 2;
    }
}
