package app.galea.practice;

import app.galea.anatomy.HeadSize;
import app.galea.geometry.CameraModel;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;

/** The made-up head in front of the made-up camera at one instant: what is where, and what hides what. Immutable. */
final class Stage {

    /** The head's centre, to which depths refer and about which the head turns; mm, head frame. */
    private static final HeadPoint CENTER = new HeadPoint(0, 24, 27);

    /** The nasion's elevation over mid-tragus in the face axes, degrees. */
    private static final double FACE_TILT_DEG = 25.5;

    /** A fingertip this far above the scalp is not hidden by it, mm. */
    private static final double SKIN_MM = 4;

    private final CameraModel camera;
    private final HeadSize head;
    private final HeadPose pose;
    private final Rotation cameraFromFace;
    private final HeadPoint eye;

    Stage(CameraModel camera, HeadSize head, HeadMove move) {
        this.camera = camera;
        this.head = head;
        cameraFromFace = cameraFromFace(move);
        Rotation cameraFromHead = cameraFromFace.after(headFromFace().inverse());
        CameraPoint center = new CameraPoint(0, 0, move.distanceMm());
        Vector3 origin = center.vector().minus(cameraFromHead.apply(CENTER.vector()));
        pose = new HeadPose(cameraFromHead, CameraPoint.of(origin));
        eye = pose.headFromCamera(new CameraPoint(0, 0, 0));
    }

    /** Ray-from-face; the head's centre is on the optical axis, so it is camera-from-face as well. */
    Rotation rotation() {
        return cameraFromFace;
    }

    CameraPoint inCamera(HeadPoint point) {
        return pose.cameraFromHead(point);
    }

    CameraModel camera() {
        return camera;
    }

    double depthMm(HeadPoint point) {
        return inCamera(point).z() - inCamera(CENTER).z();
    }

    /** Whether a landmark of the head lies on the side turned to the camera. */
    boolean isFacing(HeadPoint landmark) {
        Vector3 out = landmark.vector().minus(CENTER.vector());
        return out.dot(eye.vector().minus(landmark.vector())) > 0;
    }

    /** Whether the head stands between the camera and a point of the hand. */
    boolean isHidden(HeadPoint point) {
        Vector3 from = unit(point);
        Vector3 lifted = from.times(1 + SKIN_MM / head.semiXMm() / Math.max(1, from.norm()));
        Vector3 way = unit(eye).minus(lifted);
        double share = -lifted.dot(way) / way.dot(way);
        return share > 0 && lifted.plus(way.times(share)).norm() < 1;
    }

    private Vector3 unit(HeadPoint p) {
        return new Vector3(p.x() / head.semiXMm(), (p.y() - head.centerYMm()) / head.semiYMm(), p.z() / head.semiZMm());
    }

    /** Yaw, pitch and roll as {@code pose-model} reads them from the matrix, turned into it. */
    private static Rotation cameraFromFace(HeadMove move) {
        double yaw = Math.toRadians(move.yawDeg());
        double pitch = Math.toRadians(move.pitchDeg());
        double roll = Math.toRadians(move.rollDeg());
        Vector3 face = new Vector3(Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), -Math.cos(yaw) * Math.cos(pitch));
        Vector3 level = new Vector3(Math.cos(yaw), 0, Math.sin(yaw));
        Vector3 upright = face.cross(level);
        Vector3 left = level.times(Math.cos(roll)).plus(upright.times(Math.sin(roll)));
        Vector3 up = upright.times(Math.cos(roll)).minus(level.times(Math.sin(roll)));
        return Rotation.ofColumns(left, up, face);
    }

    private static Rotation headFromFace() {
        double cos = Math.cos(Math.toRadians(FACE_TILT_DEG));
        double sin = Math.sin(Math.toRadians(FACE_TILT_DEG));
        return Rotation.ofColumns(new Vector3(-1, 0, 0), new Vector3(0, sin, cos), new Vector3(0, cos, -sin));
    }
}
