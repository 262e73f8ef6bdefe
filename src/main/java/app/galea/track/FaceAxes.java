package app.galea.track;

import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;

/**
 * The face axes of the observation (x to the person's left, y up, z out of the face, origin the head's centre) against
 * the head frame: the one place where the one becomes the other. Immutable.
 *
 * <p>They differ by the tilt, the nasion's elevation over the preauricular points in the face axes. Whoever observes
 * gives axes with just this tilt, whatever a person's face is like (decision 0069).
 */
final class FaceAxes {

    /** The mean over people; pose-model.md. */
    private static final double TILT_RAD = Math.toRadians(25.5);

    private static final Rotation HEAD_FROM_FACE = Rotation.ofColumns(
            new Vector3(-1, 0, 0),
            new Vector3(0, Math.sin(TILT_RAD), Math.cos(TILT_RAD)),
            new Vector3(0, Math.cos(TILT_RAD), -Math.sin(TILT_RAD)));

    /** The head's centre on the mean head, to which observed depths refer. */
    private static final HeadPoint CENTER = new HeadPoint(0, 24, 27);

    /** From the head's centre to the middle between the preauricular points, in face axes, mm. */
    private static final Vector3 ORIGIN =
            headFromFace().inverse().apply(CENTER.vector()).times(-1);

    private FaceAxes() {}

    static Rotation headFromFace() {
        return HEAD_FROM_FACE;
    }

    /** A place on the mean head, in face axes. */
    static Vector3 meanPlace(HeadPoint place) {
        return headFromFace().inverse().apply(place.vector()).plus(ORIGIN);
    }

    /** The origin of the head frame in the camera, from where the head's centre is and how the face is turned. */
    static CameraPoint headOrigin(CameraPoint center, Rotation cameraFromFace) {
        return CameraPoint.of(center.vector().plus(cameraFromFace.apply(ORIGIN)));
    }

    /** Depth of the head's centre, to which observed depths refer, mm along the optical axis. */
    static double centerDepth(HeadPose pose) {
        return pose.cameraFromHead(CENTER).z();
    }

    /** The turn that brings the ray to a point onto the optical axis: first about y, then about x. */
    static Rotation rayFromCamera(double xOverZ, double yOverZ) {
        return Rotation.about(new Vector3(1, 0, 0), Math.atan(yOverZ))
                .after(Rotation.about(new Vector3(0, 1, 0), -Math.atan(xOverZ)));
    }

    /** The angles of a face seen along the ray, 0, 0, 0 when it looks into the camera. */
    static HeadAngles angles(Rotation rayFromFace) {
        Vector3 left = rayFromFace.apply(new Vector3(1, 0, 0));
        Vector3 up = rayFromFace.apply(new Vector3(0, 1, 0));
        Vector3 out = rayFromFace.apply(new Vector3(0, 0, 1));
        return new HeadAngles(
                Math.toDegrees(Math.atan2(out.x(), -out.z())),
                Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, out.y())))),
                Math.toDegrees(Math.atan2(-left.y(), -up.y())));
    }
}
