package app.galea.ui.figure;

import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;

/**
 * From where the head is looked at: how it is turned (as {@code HeadMove} has it), and the picture's size. Camera axes: x
 * right, y down, z away. Immutable.
 *
 * @param yawDeg positive to the person's left
 * @param pitchDeg positive chin down
 * @param pxPerMm scale in the plane of the head's middle
 */
public record HeadCamera(double yawDeg, double pitchDeg, int width, int height, double pxPerMm) {

    /** The head's middle, about which it turns; mm, head frame. A little lower than the cap, so that the neck shows. */
    private static final Vector3 CENTER = new Vector3(0, 2, 8);

    /** From the camera to the middle, mm: near enough for depth, far enough not to distort. */
    private static final double DISTANCE_MM = 1100;

    /** What is to fit into the picture's height, mm. */
    private static final double FIT_MM = 292;

    private static final double TILT = Math.toRadians(25.5);
    private static final Vector3 LEFT = new Vector3(-1, 0, 0);
    private static final Vector3 UP = new Vector3(0, Math.sin(TILT), Math.cos(TILT));
    private static final Vector3 OUT = new Vector3(0, Math.cos(TILT), -Math.sin(TILT));

    /** The whole head in a picture of that size. */
    public static HeadCamera fitting(double yawDeg, double pitchDeg, int width, int height, double zoom) {
        return new HeadCamera(yawDeg, pitchDeg, width, height, zoom * Math.min(width, height) / FIT_MM);
    }

    /** A place on the screen. Immutable. */
    public record Spot(double x, double y, double depthMm) {}

    Rotation cameraFromHead() {
        double yaw = Math.toRadians(yawDeg);
        double pitch = Math.toRadians(pitchDeg);
        Vector3 face = new Vector3(Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), -Math.cos(yaw) * Math.cos(pitch));
        Vector3 left = new Vector3(Math.cos(yaw), 0, Math.sin(yaw));
        Vector3 up = face.cross(left);
        Rotation cameraFromFace = Rotation.ofColumns(left, up, face);
        return cameraFromFace.after(Rotation.ofColumns(LEFT, UP, OUT).inverse());
    }

    /** Where a point of the head shows. */
    public Spot spot(HeadPoint point) {
        return project(cameraFromHead().apply(point.vector().minus(CENTER)));
    }

    Spot project(Vector3 turned) {
        double near = DISTANCE_MM / (DISTANCE_MM + turned.z()) * pxPerMm;
        return new Spot(width / 2.0 + turned.x() * near, height / 2.0 + turned.y() * near, turned.z());
    }

    static Vector3 centered(double x, double y, double z) {
        return new Vector3(x, y, z).minus(CENTER);
    }

    /** The camera's own place, head frame. */
    public HeadPoint eye() {
        Vector3 eye = cameraFromHead().inverse().apply(new Vector3(0, 0, -DISTANCE_MM));
        return HeadPoint.of(eye.plus(CENTER));
    }

    /** The way from the eye through a pixel, head frame, of any length. */
    public Vector3 ray(double x, double y) {
        Vector3 ray = new Vector3((x - width / 2.0) / pxPerMm, (y - height / 2.0) / pxPerMm, DISTANCE_MM);
        return cameraFromHead().inverse().apply(ray);
    }

    /** The turn that brings a place of the scalp to the front: yaw and pitch in degrees, the chin never far up. */
    public static double[] turnTo(Direction place) {
        Vector3 v = place.vector();
        double left = v.dot(LEFT);
        double up = v.dot(UP);
        double out = v.dot(OUT);
        double yaw = -Math.toDegrees(Math.atan2(left, out));
        double pitch = Math.toDegrees(Math.atan2(up, Math.hypot(left, out)));
        // near the top any yaw will do: rather from the front
        double level = Math.hypot(left, out);
        double eased = level < 0.35 ? yaw * level / 0.35 : yaw;
        return new double[] {eased, Math.max(-25, Math.min(62, 0.8 * pitch))};
    }
}
