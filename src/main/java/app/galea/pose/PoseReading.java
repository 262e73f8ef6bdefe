package app.galea.pose;

import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.Side;
import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;

/**
 * One run's output, read into picture coordinates; every number is finite. Immutable.
 *
 * <p>Of the points that the network gives these are kept: 14 of the head, 16 of the left hand, 16 of the right. Depths and
 * sigmas are in head widths, units of 150 mm.
 */
final class PoseReading {

    static final int HEAD_POINTS = HeadLandmark.values().length;
    static final int POINTS = HEAD_POINTS + 2 * HandLandmark.COUNT;

    /** Millimeters in a head width (contract v1). */
    static final double HEAD_WIDTH_MM = 150;

    private final double[] x;
    private final double[] y;
    private final double[] depth;
    private final double[] visible;
    private final double[] sigma;
    private final double[] presentAndTouching;
    private final Vector3 left;
    private final Vector3 up;

    /**
     * @param presentAndTouching left present, right present, left touching, right touching; probabilities
     * @param left the face axis to the person's left in camera axes, a unit vector
     * @param up the face axis up, a unit vector perpendicular to {@code left}
     */
    PoseReading(double[][] columns, double[] presentAndTouching, Vector3 left, Vector3 up) {
        this.x = columns[0];
        this.y = columns[1];
        this.depth = columns[2];
        this.visible = columns[3];
        this.sigma = columns[4];
        this.presentAndTouching = presentAndTouching;
        this.left = left;
        this.up = up;
    }

    /** The same points, otherwise turned; the axes as in the constructor. */
    PoseReading turned(Vector3 toLeft, Vector3 upwards) {
        return new PoseReading(new double[][] {x, y, depth, visible, sigma}, presentAndTouching, toLeft, upwards);
    }

    static int firstPoint(Side side) {
        return side == Side.LEFT ? HEAD_POINTS : HEAD_POINTS + HandLandmark.COUNT;
    }

    double x(int point) {
        return x[point];
    }

    double y(int point) {
        return y[point];
    }

    double depthHeadWidths(int point) {
        return depth[point];
    }

    double visible(int point) {
        return visible[point];
    }

    double sigmaHeadWidths(int point) {
        return sigma[point];
    }

    double present(Side side) {
        return presentAndTouching[side == Side.LEFT ? 0 : 1];
    }

    double touching(Side side) {
        return presentAndTouching[side == Side.LEFT ? 2 : 3];
    }

    Vector3 left() {
        return left;
    }

    Vector3 up() {
        return up;
    }

    Vector3 out() {
        return left.cross(up);
    }

    /** Ray-from-face. */
    Rotation rotation() {
        return Rotation.ofColumns(left, up, out());
    }
}
