package app.galea.pose;

import app.galea.geometry.CameraModel;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.ImagePoint;
import app.galea.geometry.Vector3;
import app.galea.observation.HandObservation;
import app.galea.observation.PointObservation;

/**
 * A crop does not show where in the picture it was cut, so the hand's network measures depth along the ray to the head
 * (contract v1); observations have it along the camera's axis. At the edge of a picture the two differ by centimeters.
 */
final class RayDepth {

    private RayDepth() {}

    /** The same points with their depth along the camera's axis. */
    static HandObservation alongAxis(HandObservation hand, HeadFit head, CameraModel camera) {
        double axisMm = camera.focalPx() * PoseReading.HEAD_WIDTH_MM / head.headWidth();
        Vector3 center = camera.unproject(new ImagePoint(head.centerX(), head.centerY()), axisMm)
                .vector();
        return new HandObservation(
                hand.side(),
                hand.confidence(),
                hand.touching(),
                hand.points().stream()
                        .map(point -> alongAxis(point, center, camera))
                        .toList(),
                hand.tips());
    }

    private static PointObservation alongAxis(PointObservation point, Vector3 center, CameraModel camera) {
        CameraPoint ray = camera.unproject(point.place(), 1);
        double away = (point.depthMm() + center.norm()) / center.normalized().dot(ray.vector());
        return new PointObservation(point.x(), point.y(), away - center.z(), point.visible(), point.sigmaMm());
    }
}
