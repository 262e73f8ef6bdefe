package app.galea.geometry;

/**
 * A turn in space as a unit quaternion (w, x, y, z), applied as {@code target = rotation.apply(source)}. Immutable; the
 * sign is chosen so that w is never negative, hence equal turns are equal records up to rounding.
 */
public record Rotation(double w, double x, double y, double z) {

    public static final Rotation IDENTITY = new Rotation(1, 0, 0, 0);

    public Rotation {
        double norm = Math.sqrt(w * w + x * x + y * y + z * z);
        if (!(norm > 0)) {
            throw new IllegalArgumentException("quaternion must have a length: " + w + ", " + x + ", " + y + ", " + z);
        }
        // a unit quaternion is kept to the last bit, so that one read back from a trace is the one written
        double length = Math.abs(norm - 1) < 1e-12 ? 1 : norm;
        double scale = w < 0 ? -1 / length : 1 / length;
        w *= scale;
        x *= scale;
        y *= scale;
        z *= scale;
    }

    /** The turn about {@code axis} (any length but zero) by {@code angleRad}, counter-clockwise seen against the axis. */
    public static Rotation about(Vector3 axis, double angleRad) {
        Vector3 n = axis.normalized().times(Math.sin(angleRad / 2));
        return new Rotation(Math.cos(angleRad / 2), n.x(), n.y(), n.z());
    }

    /** The turn whose matrix has these columns; they must be orthonormal and right-handed (to rounding). */
    public static Rotation ofColumns(Vector3 a, Vector3 b, Vector3 c) {
        // Shepperd's method: divide by the largest of the four components
        double trace = a.x() + b.y() + c.z();
        if (trace >= Math.max(a.x(), Math.max(b.y(), c.z()))) {
            return new Rotation(1 + trace, b.z() - c.y(), c.x() - a.z(), a.y() - b.x());
        }
        if (a.x() >= b.y() && a.x() >= c.z()) {
            return new Rotation(b.z() - c.y(), 1 + a.x() - b.y() - c.z(), a.y() + b.x(), a.z() + c.x());
        }
        if (b.y() >= c.z()) {
            return new Rotation(c.x() - a.z(), a.y() + b.x(), 1 + b.y() - a.x() - c.z(), b.z() + c.y());
        }
        return new Rotation(a.y() - b.x(), a.z() + c.x(), b.z() + c.y(), 1 + c.z() - a.x() - b.y());
    }

    public Vector3 apply(Vector3 v) {
        Vector3 q = new Vector3(x, y, z);
        Vector3 t = q.cross(v).times(2);
        return v.plus(t.times(w)).plus(q.cross(t));
    }

    public Rotation inverse() {
        return new Rotation(w, -x, -y, -z);
    }

    /** This turn after {@code first}: {@code a.after(b).apply(v) == a.apply(b.apply(v))}. */
    public Rotation after(Rotation first) {
        return new Rotation(
                w * first.w - x * first.x - y * first.y - z * first.z,
                w * first.x + x * first.w + y * first.z - z * first.y,
                w * first.y - x * first.z + y * first.w + z * first.x,
                w * first.z + x * first.y - y * first.x + z * first.w);
    }

    /** Angle of the turn in radians, 0 to pi. */
    public double angleRad() {
        return 2 * Math.atan2(Math.sqrt(x * x + y * y + z * z), w);
    }

    /** Entry of the rotation matrix, row and column 0 to 2. */
    public double entry(int row, int column) {
        Vector3 v = apply(new Vector3(column == 0 ? 1 : 0, column == 1 ? 1 : 0, column == 2 ? 1 : 0));
        return row == 0 ? v.x() : row == 1 ? v.y() : v.z();
    }
}
