package app.galea.geometry;

/** A point in the camera frame: mm, x right in the picture, y down, z forward along the optical axis. Immutable. */
public record CameraPoint(double x, double y, double z) {

    public Vector3 vector() {
        return new Vector3(x, y, z);
    }

    public static CameraPoint of(Vector3 v) {
        return new CameraPoint(v.x(), v.y(), v.z());
    }
}
