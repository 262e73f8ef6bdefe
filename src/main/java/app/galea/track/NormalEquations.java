package app.galea.track;

import app.galea.geometry.Vector3;

/** A least-squares problem in three unknowns, gathered row by row. Confined to one thread. */
final class NormalEquations {

    private double xx;
    private double xy;
    private double xz;
    private double yy;
    private double yz;
    private double zz;
    private double bx;
    private double by;
    private double bz;

    /** One equation {@code row . unknown = value} of that weight. */
    void add(Vector3 row, double value, double weight) {
        xx += weight * row.x() * row.x();
        xy += weight * row.x() * row.y();
        xz += weight * row.x() * row.z();
        yy += weight * row.y() * row.y();
        yz += weight * row.y() * row.z();
        zz += weight * row.z() * row.z();
        bx += weight * value * row.x();
        by += weight * value * row.y();
        bz += weight * value * row.z();
    }

    /** The solution by Cramer's rule; not finite when the equations do not determine it. */
    Vector3 solve() {
        double cx = yy * zz - yz * yz;
        double cy = xz * yz - xy * zz;
        double cz = xy * yz - xz * yy;
        double determinant = xx * cx + xy * cy + xz * cz;
        return new Vector3(
                (bx * cx + by * cy + bz * cz) / determinant,
                (bx * cy + by * (xx * zz - xz * xz) + bz * (xy * xz - xx * yz)) / determinant,
                (bx * cz + by * (xy * xz - xx * yz) + bz * (xx * yy - xy * xy)) / determinant);
    }
}
