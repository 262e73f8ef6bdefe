package app.galea.scalp;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.Vector3;
import app.galea.track.TrackedHand;
import app.galea.track.TrackedPoint;

/**
 * The middle of a hand's three middle fingertips as seen, in the camera frame, set right by what is known of the
 * network's errors. Immutable.
 *
 * @param place mm in the camera frame
 * @param visible mean probability that these tips are seen
 */
record HandSighting(CameraPoint place, double visible) {

    /** Hidden tips are put this much too low in the picture (towards the wrist), mm at the head; decision 0009. */
    private static final double HIDDEN_TOO_LOW_MM = 6;

    /** Hidden tips are put this much too near; decision 0009. */
    private static final double HIDDEN_TOO_NEAR_MM = 20;

    /** Tips are taken for wholly hidden below the one and for not hidden above the other. */
    private static final double SURELY_HIDDEN = 0.1;

    private static final double NOT_HIDDEN = 0.4;

    static HandSighting of(TrackedHand hand, HeadPose pose) {
        Vector3 sum = Vector3.ZERO;
        double visible = 0;
        for (Finger finger : Finger.GROUP) {
            TrackedPoint tip = hand.point(HandLandmark.tip(finger));
            sum = sum.plus(tip.place().vector());
            visible += tip.visible() / Finger.GROUP.size();
        }
        CameraPoint middle = pose.cameraFromHead(HeadPoint.of(sum.times(1.0 / Finger.GROUP.size())));
        double hidden = Math.max(0, Math.min(1, (NOT_HIDDEN - visible) / (NOT_HIDDEN - SURELY_HIDDEN)));
        // along the ray, so that the depth's correction does not move the point in the picture
        double z = middle.z() + hidden * HIDDEN_TOO_NEAR_MM;
        return new HandSighting(
                new CameraPoint(
                        middle.x() / middle.z() * z, middle.y() / middle.z() * z - hidden * HIDDEN_TOO_LOW_MM, z),
                visible);
    }
}
