package app.galea.geometry;

/**
 * A point of the unit sphere on which the 10-10 sites are given: axes as the head frame (x to the person's right, y
 * front, z up). Always of length one. Immutable.
 */
public record Direction(double x, double y, double z) {

    public Direction {
        double norm = Math.sqrt(x * x + y * y + z * z);
        if (!(norm > 0)) {
            throw new IllegalArgumentException("a direction needs a length: " + x + ", " + y + ", " + z);
        }
        x /= norm;
        y /= norm;
        z /= norm;
    }

    public static Direction of(Vector3 v) {
        return new Direction(v.x(), v.y(), v.z());
    }

    public Vector3 vector() {
        return new Vector3(x, y, z);
    }

    public double dot(Direction other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** Angle between two directions in radians, exact also for very small angles. */
    public double angleRad(Direction other) {
        Vector3 a = vector();
        Vector3 b = other.vector();
        return Math.atan2(a.cross(b).norm(), a.dot(b));
    }
}
