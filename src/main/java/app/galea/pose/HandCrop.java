package app.galea.pose;

import app.galea.anatomy.Side;
import app.galea.geometry.Vector3;
import app.galea.observation.HandObservation;
import app.galea.observation.PointObservation;
import java.nio.FloatBuffer;

/**
 * The square of the picture about one hand, as the hand's network is shown it: a right hand's is mirrored, so that the
 * network knows left hands only. Immutable.
 *
 * @param box what is cut, before it is mirrored
 */
record HandCrop(Side side, Letterbox box) {

    /** Side of the network's input in pixels (contract v1). */
    static final int INPUT = 128;

    /** The crop's side over the longer side of the hand's box (contract v1). */
    private static final double MARGIN = 1.45;

    /** The crop's side in head widths at least (contract v1). */
    private static final double LEAST_HEAD_WIDTHS = 1.1;

    /** Larger hands, in pixels, are in no picture there is; nor could their crop be told. */
    private static final double LARGEST_SIDE = 5e5;

    /** About the middle of the box of the hand's points as they were seen from afar. */
    static HandCrop about(HandObservation hand, double headWidth) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (PointObservation point : hand.points()) {
            left = Math.min(left, point.x());
            right = Math.max(right, point.x());
            top = Math.min(top, point.y());
            bottom = Math.max(bottom, point.y());
        }
        double longer = Math.max(right - left, bottom - top);
        double side = Math.min(LARGEST_SIDE, Math.max(MARGIN * longer, LEAST_HEAD_WIDTHS * headWidth));
        Letterbox box = new Letterbox((left + right) / 2, (top + bottom) / 2, side);
        return new HandCrop(hand.side(), CropReader.aligned(box, INPUT));
    }

    boolean isMirrored() {
        return side == Side.RIGHT;
    }

    double pictureX(double share) {
        return isMirrored() ? box.centerX() - mirrorShift() - (share - 0.5) * box.side() : box.pictureX(share);
    }

    double pictureY(double share) {
        return box.pictureY(share);
    }

    double shareX(double pictureX) {
        return isMirrored() ? (box.centerX() - mirrorShift() - pictureX) / box.side() + 0.5 : box.shareX(pictureX);
    }

    double shareY(double pictureY) {
        return box.shareY(pictureY);
    }

    /** Shares are read at the pixels' upper left corners; mirroring makes those the upper right ones. */
    private double mirrorShift() {
        return box.side() / INPUT;
    }

    /** A direction or place with x to the left of whatever frame it is in, as the network knows it, or back. */
    double asLeft(double x) {
        return isMirrored() ? -x : x;
    }

    /** Writes what the network is told of the head: two columns of its rotation, its center and width in the crop. */
    void tell(PoseEstimate head, FloatBuffer condition) {
        Vector3 left = head.reading().left();
        Vector3 up = head.reading().up();
        // a mirrored rotation is M R M with M = diag(-1, 1, 1): its first column is -M l, its second M u
        double sign = isMirrored() ? -1 : 1;
        condition.put(0, (float) left.x());
        condition.put(1, (float) (sign * left.y()));
        condition.put(2, (float) (sign * left.z()));
        condition.put(3, (float) (sign * up.x()));
        condition.put(4, (float) up.y());
        condition.put(5, (float) up.z());
        condition.put(6, (float) (shareX(head.fit().centerX()) - 0.5));
        condition.put(7, (float) (shareY(head.fit().centerY()) - 0.5));
        condition.put(8, (float) (head.fit().headWidth() / box.side()));
    }
}
