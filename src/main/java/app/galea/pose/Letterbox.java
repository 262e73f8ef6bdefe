package app.galea.pose;

import app.galea.geometry.ImageBox;
import app.galea.geometry.ImagePoint;

/**
 * The square of the picture that becomes a network's input; what lies outside the picture is black. Immutable.
 *
 * <p>Crop coordinates are shares of the side, 0 to 1 inside the square, x right and y down.
 *
 * @param centerX pixels of the original picture
 * @param centerY pixels of the original picture
 * @param side pixels of the original picture
 */
record Letterbox(double centerX, double centerY, double side) {

    Letterbox {
        if (!Double.isFinite(centerX) || !Double.isFinite(centerY) || !(side > 0 && side < 1e6)) {
            throw new IllegalArgumentException(
                    "a crop needs a place and a side: " + centerX + ", " + centerY + ", " + side);
        }
    }

    /** The whole picture, with black bars at its shorter sides. */
    static Letterbox around(int width, int height) {
        return new Letterbox(width / 2.0, height / 2.0, Math.max(width, height));
    }

    /** Pixels of an input of {@code input} pixels a side per picture pixel. */
    double scale(int input) {
        return input / side;
    }

    double pictureX(double shareX) {
        return centerX + (shareX - 0.5) * side;
    }

    double pictureY(double shareY) {
        return centerY + (shareY - 0.5) * side;
    }

    double shareX(double pictureX) {
        return (pictureX - centerX) / side + 0.5;
    }

    double shareY(double pictureY) {
        return (pictureY - centerY) / side + 0.5;
    }

    ImagePoint center() {
        return new ImagePoint(centerX, centerY);
    }

    ImageBox box() {
        return ImageBox.square(center(), side);
    }
}
