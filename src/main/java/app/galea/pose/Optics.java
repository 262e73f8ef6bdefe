package app.galea.pose;

import app.galea.geometry.CameraModel;

/** A source's camera: its model for whatever picture size the source delivers. */
@FunctionalInterface
public interface Optics {

    CameraModel camera(int width, int height);

    /** An ordinary webcam: principal point in the middle, this angle across the longer side. */
    static Optics ofFieldOfView(double degrees) {
        return (width, height) -> CameraModel.ofFieldOfView(width, height, degrees);
    }

    /** A webcam nothing is known of. */
    static Optics unknown() {
        return ofFieldOfView(CameraModel.DEFAULT_FIELD_OF_VIEW_DEG);
    }

    /** A calibrated camera; pictures of another size are taken for the same picture, scaled. */
    static Optics calibrated(CameraModel known) {
        return (width, height) -> {
            double scale = (double) width / known.width();
            return new CameraModel(
                    width, height, known.focalPx() * scale, known.centerX() * scale, known.centerY() * scale);
        };
    }
}
