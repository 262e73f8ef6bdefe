package app.galea.practice.figure;

/** A solid as a function: about the distance to its surface in mm, negative inside. */
@FunctionalInterface
interface Field {

    double at(double x, double y, double z);

    /** Two solids as one, their seam rounded over {@code width} mm; after the polynomial smooth minimum of I. Quilez. */
    static double join(double a, double b, double width) {
        double h = Math.max(width - Math.abs(a - b), 0) / width;
        return Math.min(a, b) - h * h * width / 4;
    }

    /** What two solids share, the edge rounded. */
    static double meet(double a, double b, double width) {
        return -join(-a, -b, width);
    }

    static double ellipsoid(double x, double y, double z, double a, double b, double c) {
        double k0 = Math.sqrt(x * x / (a * a) + y * y / (b * b) + z * z / (c * c));
        double k1 = Math.sqrt(x * x / (a * a * a * a) + y * y / (b * b * b * b) + z * z / (c * c * c * c));
        return k1 == 0 ? -Math.min(a, Math.min(b, c)) : k0 * (k0 - 1) / k1;
    }

    static double sphere(double x, double y, double z, double radius) {
        return Math.sqrt(x * x + y * y + z * z) - radius;
    }

    /** A rod from (ax, ay, az) along (bx, by, bz), its radius going from {@code r0} to {@code r1}. */
    static double rod(double[] p, double[] a, double[] b, double r0, double r1) {
        double bx = b[0] - a[0];
        double by = b[1] - a[1];
        double bz = b[2] - a[2];
        double px = p[0] - a[0];
        double py = p[1] - a[1];
        double pz = p[2] - a[2];
        double t = Math.max(0, Math.min(1, (px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz)));
        return sphere(px - t * bx, py - t * by, pz - t * bz, r0 + t * (r1 - r0));
    }
}
