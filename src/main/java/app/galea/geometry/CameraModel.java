package app.galea.geometry;

/**
 * A pinhole camera without distortion: picture size, focal length and principal point, all in pixels. Immutable.
 *
 * @param focalPx focal length in pixels of the original picture
 * @param centerX principal point, pixels; need not lie in the picture (a crop)
 */
public record CameraModel(int width, int height, double focalPx, double centerX, double centerY) {

    /** A common webcam's angle across the longer side; a setting, not a measurement. */
    public static final double DEFAULT_FIELD_OF_VIEW_DEG = 60;

    public CameraModel {
        if (width <= 0 || height <= 0 || !(focalPx > 0)) {
            throw new IllegalArgumentException(
                    "camera needs a picture and a focal length: " + width + " x " + height + ", " + focalPx);
        }
    }

    /** The camera with its principal point in the middle and this angle across its longer side. */
    public static CameraModel ofFieldOfView(int width, int height, double degrees) {
        double focal = Math.max(width, height) / 2.0 / Math.tan(Math.toRadians(degrees / 2));
        return new CameraModel(width, height, focal, width / 2.0, height / 2.0);
    }

    public ImagePoint project(CameraPoint point) {
        return new ImagePoint(centerX + focalPx * point.x() / point.z(), centerY + focalPx * point.y() / point.z());
    }

    /** The point at depth {@code zMm} that is seen at {@code pixel}. */
    public CameraPoint unproject(ImagePoint pixel, double zMm) {
        return new CameraPoint((pixel.x() - centerX) / focalPx * zMm, (pixel.y() - centerY) / focalPx * zMm, zMm);
    }
}
