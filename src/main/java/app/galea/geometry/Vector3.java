package app.galea.geometry;

/** A triple of numbers, the common arithmetic below the typed points; its frame is whatever its owner says. Immutable. */
public record Vector3(double x, double y, double z) {

    public static final Vector3 ZERO = new Vector3(0, 0, 0);

    public Vector3 plus(Vector3 other) {
        return new Vector3(x + other.x, y + other.y, z + other.z);
    }

    public Vector3 minus(Vector3 other) {
        return new Vector3(x - other.x, y - other.y, z - other.z);
    }

    public Vector3 times(double factor) {
        return new Vector3(x * factor, y * factor, z * factor);
    }

    public double dot(Vector3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vector3 cross(Vector3 other) {
        return new Vector3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double norm() {
        return Math.sqrt(dot(this));
    }

    /** This vector at length one; the zero vector stays zero. */
    public Vector3 normalized() {
        double norm = norm();
        return norm == 0 ? this : times(1 / norm);
    }

    public double distance(Vector3 other) {
        return minus(other).norm();
    }
}
