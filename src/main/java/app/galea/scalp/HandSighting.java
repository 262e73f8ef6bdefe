package app.galea.scalp;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.Vector3;
import app.galea.track.TrackedHand;
import java.util.List;

/**
 * The middle of a hand's three middle fingertips as seen, in the camera frame, set right by what is known of the
 * network's errors. Immutable.
 *
 * @param place mm in the camera frame
 * @param visible mean probability that these tips are seen
 */
record HandSighting(CameraPoint place, double visible) {

    /**
     * Where tips show, the picture says more than any correction: across the line of sight they are wholly corrected
     * below the one visibility and not at all above the other. Along it the network is always weak.
     */
    private static final double SURELY_HIDDEN = 0.1;

    private static final double NOT_HIDDEN = 0.4;

    /** Corrections beyond these were never needed (1 in 100 of the fitted hands passes 73 and 35 mm). */
    private static final double MOST_ALONG_MM = 80;

    private static final double MOST_ACROSS_MM = 40;

    private static final CameraPoint CAMERA = new CameraPoint(0, 0, 0);

    private static final List<Finger> FINGERS = List.of(Finger.INDEX, Finger.MIDDLE, Finger.RING, Finger.LITTLE);

    static HandSighting of(TrackedHand hand, HeadPose pose, TipBias bias) {
        double visible = 0;
        for (Finger finger : Finger.GROUP) {
            visible += hand.point(HandLandmark.tip(finger)).visible() / Finger.GROUP.size();
        }
        Vector3 tips = tips(hand);
        CameraPoint seen = pose.cameraFromHead(HeadPoint.of(tips));
        if (bias.isNone()) {
            return new HandSighting(seen, visible);
        }
        boolean right = hand.side() == Side.RIGHT;
        Vector3 toCamera = pose.headFromCamera(CAMERA).vector().normalized();
        Vector3 offset = asLeft(
                bias.offset(asLeft(tips, right), asLeft(knuckles(hand), right), visible, asLeft(toCamera, right)),
                right);
        return new HandSighting(moved(seen, pose.rotation().apply(offset), visible), visible);
    }

    /** A sighting moved by an offset (camera axes), as far as it is believed. */
    private static CameraPoint moved(CameraPoint seen, Vector3 offset, double visible) {
        Vector3 ray = seen.vector().normalized();
        double along = offset.dot(ray);
        Vector3 across = offset.minus(ray.times(along));
        double hidden = Math.max(0, Math.min(1, (NOT_HIDDEN - visible) / (NOT_HIDDEN - SURELY_HIDDEN)));
        double share = hidden * Math.min(1, MOST_ACROSS_MM / Math.max(1, across.norm()));
        double depth = Math.max(-MOST_ALONG_MM, Math.min(MOST_ALONG_MM, along));
        return CameraPoint.of(seen.vector().plus(ray.times(depth)).plus(across.times(share)));
    }

    private static Vector3 tips(TrackedHand hand) {
        Vector3 sum = Vector3.ZERO;
        for (Finger finger : Finger.GROUP) {
            sum = sum.plus(hand.point(HandLandmark.tip(finger)).place().vector());
        }
        return sum.times(1.0 / Finger.GROUP.size());
    }

    private static Vector3 knuckles(TrackedHand hand) {
        Vector3 sum = Vector3.ZERO;
        for (Finger finger : FINGERS) {
            sum = sum.plus(hand.point(HandLandmark.knuckle(finger)).place().vector());
        }
        return sum.times(1.0 / FINGERS.size());
    }

    /** A right hand's vector mirrored into a left one's, or back. */
    private static Vector3 asLeft(Vector3 vector, boolean right) {
        return right ? new Vector3(-vector.x(), vector.y(), vector.z()) : vector;
    }
}
