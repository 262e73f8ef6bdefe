package app.galea.scalp;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.Vector3;
import app.galea.track.TrackedHand;

/**
 * The middle of a hand's three middle fingertips as seen, in the camera frame. Immutable.
 *
 * @param place mm in the camera frame
 * @param visible mean probability that these tips are seen
 */
record HandSighting(CameraPoint place, double visible) {

    static HandSighting of(TrackedHand hand, HeadPose pose) {
        double visible = 0;
        for (Finger finger : Finger.GROUP) {
            visible += hand.point(HandLandmark.tip(finger)).visible() / Finger.GROUP.size();
        }
        return new HandSighting(pose.cameraFromHead(HeadPoint.of(tips(hand))), visible);
    }

    private static Vector3 tips(TrackedHand hand) {
        Vector3 sum = Vector3.ZERO;
        for (Finger finger : Finger.GROUP) {
            sum = sum.plus(hand.point(HandLandmark.tip(finger)).place().vector());
        }
        return sum.times(1.0 / Finger.GROUP.size());
    }
}
