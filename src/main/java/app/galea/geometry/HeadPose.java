package app.galea.geometry;

/**
 * Where the head is: the rigid move camera-from-head, a turn followed by a shift in mm. Immutable.
 *
 * @param rotation turns head axes into camera axes
 * @param origin the head frame's origin (midway between the preauricular points) in the camera frame
 */
public record HeadPose(Rotation rotation, CameraPoint origin) {

    public CameraPoint cameraFromHead(HeadPoint point) {
        return CameraPoint.of(rotation.apply(point.vector()).plus(origin.vector()));
    }

    public HeadPoint headFromCamera(CameraPoint point) {
        return HeadPoint.of(rotation.inverse().apply(point.vector().minus(origin.vector())));
    }
}
