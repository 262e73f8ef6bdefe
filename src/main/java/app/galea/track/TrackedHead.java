package app.galea.track;

import app.galea.anatomy.HeadSize;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.Rotation;

/**
 * The subject's head now. Immutable. While {@code status} is {@code LOST}, pose and angles are the last known.
 *
 * @param confidence of this frame, 0 when not seen in it
 * @param pose camera-from-head
 * @param size the person's own as known so far, or as calibrated
 * @param widthShare the head's breadth over the picture's width
 */
public record TrackedHead(
        TrackStatus status, double confidence, HeadPose pose, HeadSize size, HeadAngles angles, double widthShare) {

    /** Before anything was seen. */
    public static TrackedHead never(HeadSize size) {
        HeadPose facing = new HeadPose(Rotation.IDENTITY, new CameraPoint(0, 0, 600));
        return new TrackedHead(TrackStatus.LOST, 0, facing, size, HeadAngles.FACING, 0);
    }

    public boolean isLost() {
        return status == TrackStatus.LOST;
    }
}
