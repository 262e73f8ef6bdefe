package app.galea.ui.figure;

import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;
import java.util.List;

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
    static final float CENTER_X = 0;

    static final float CENTER_Y = 2;
    static final float CENTER_Z = 8;
    private static final Vector3 CENTER = new Vector3(CENTER_X, CENTER_Y, CENTER_Z);

    /** From the camera to the middle, mm: near enough for depth, far enough not to distort. */
    static final double DISTANCE_MM = 1100;

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

    /** The turn from head to camera, row by row. */
    float[] turn() {
        Rotation rotation = cameraFromHead();
        Vector3 x = rotation.apply(new Vector3(1, 0, 0));
        Vector3 y = rotation.apply(new Vector3(0, 1, 0));
        Vector3 z = rotation.apply(new Vector3(0, 0, 1));
        return new float[] {
            (float) x.x(), (float) y.x(), (float) z.x(),
            (float) x.y(), (float) y.y(), (float) z.y(),
            (float) x.z(), (float) y.z(), (float) z.z()
        };
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

    /**
     * The turn from which places of the scalp show best, all of them if that can be: yaw and pitch in degrees, the chin
     * never far up; rather from the front, rather upright.
     */
    public static double[] turnTo(List<Direction> places) {
        double[] best = {0, 8};
        double most = Double.NEGATIVE_INFINITY;
        for (int pitch = -6; pitch <= 58; pitch += 8) {
            for (int yaw = -180; yaw < 180; yaw += 15) {
                double worth = worth(places, yaw, pitch) - 0.0007 * Math.abs(yaw) - 0.002 * Math.abs(pitch - 8);
                if (worth > most) {
                    most = worth;
                    best = new double[] {yaw, pitch};
                }
            }
        }
        return best;
    }

    /** How well places show: what shows least counts as much as all together. */
    private static double worth(List<Direction> places, double yaw, double pitch) {
        Vector3 eye =
                new HeadCamera(yaw, pitch, 1, 1, 1).cameraFromHead().inverse().apply(new Vector3(0, 0, -1));
        double sum = 0;
        double least = 1;
        for (Direction place : places) {
            double shows = Math.max(-0.2, Math.min(0.7, place.vector().dot(eye)));
            sum += shows / places.size();
            least = Math.min(least, shows);
        }
        return sum + 0.7 * least;
    }
}
