package app.galea.pose;

import app.galea.geometry.CameraModel;

/**
 * A crop does not show where in the picture it was cut, so the networks measure depth along the ray to the head
 * (contract v1); observations have it along the camera's axis. At the edge of a picture the two differ by centimeters.
 *
 * <p>Worked out in plain numbers: this is done for every point of every frame.
 */
final class RayDepth {

    /** No hand is seen as far from its head as this: beyond it, points are nonsense, and must not become infinite. */
    private static final double LEAST_SHARE = 0.2;

    private final CameraModel camera;
    private final double x;
    private final double y;
    private final double z;
    private final double away;

    RayDepth(HeadFit head, CameraModel camera) {
        this.camera = camera;
        z = camera.focalPx() * PoseReading.HEAD_WIDTH_MM / head.headWidth();
        x = (head.centerX() - camera.centerX()) / camera.focalPx() * z;
        y = (head.centerY() - camera.centerY()) / camera.focalPx() * z;
        away = Math.sqrt(x * x + y * y + z * z);
    }

    /**
     * A point's depth behind the head's center along the camera's axis, mm.
     *
     * @param pictureX of the point, pixels
     * @param pictureY of the point, pixels
     * @param alongRayMm its depth along the ray to the head
     */
    double alongAxis(double pictureX, double pictureY, double alongRayMm) {
        double rayX = (pictureX - camera.centerX()) / camera.focalPx();
        double rayY = (pictureY - camera.centerY()) / camera.focalPx();
        double shareOfRay = Math.max(LEAST_SHARE, (x * rayX + y * rayY + z) / away);
        return (alongRayMm + away) / shareOfRay - z;
    }
}
