package app.galea.geometry;

/**
 * A point in the head frame of EEG and MEG: mm, origin midway between the preauricular points, x towards the person's
 * right, y through the nasion, z up. Immutable.
 */
public record HeadPoint(double x, double y, double z) {

    public Vector3 vector() {
        return new Vector3(x, y, z);
    }

    public static HeadPoint of(Vector3 v) {
        return new HeadPoint(v.x(), v.y(), v.z());
    }

    public double distance(HeadPoint other) {
        return vector().distance(other.vector());
    }
}
