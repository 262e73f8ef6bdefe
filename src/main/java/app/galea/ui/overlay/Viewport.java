package app.galea.ui.overlay;

import app.galea.geometry.CameraModel;
import app.galea.geometry.ImagePoint;

/**
 * Where the camera's picture lies on the screen, and whether it is shown as in a mirror: the only place that knows of the
 * mirror. Immutable.
 *
 * @param scale screen pixels of a pixel of the camera's picture
 * @param left of the picture on the screen
 * @param top of the picture on the screen
 */
public record Viewport(int pictureWidth, int pictureHeight, double scale, double left, double top, boolean mirrored) {

    /** So much of the picture's longer-cut side may be lost to fill the screen: nobody's elbows lie there. */
    private static final double CROP = 0.12;

    public Viewport {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale must be positive: " + scale);
        }
    }

    /** The picture as large as the screen allows: filling it if little is cut off, else letterboxed. */
    public static Viewport fitting(CameraModel camera, double width, double height, boolean mirrored) {
        double inside = Math.min(width / camera.width(), height / camera.height());
        double filling = Math.max(width / camera.width(), height / camera.height());
        double scale = Math.min(filling, inside / (1 - CROP));
        return new Viewport(
                camera.width(),
                camera.height(),
                scale,
                (width - scale * camera.width()) / 2,
                (height - scale * camera.height()) / 2,
                mirrored);
    }

    public double x(double pixelX) {
        return left + scale * (mirrored ? pictureWidth - pixelX : pixelX);
    }

    public double y(double pixelY) {
        return top + scale * pixelY;
    }

    public double width() {
        return scale * pictureWidth;
    }

    public double height() {
        return scale * pictureHeight;
    }

    public ImagePoint onScreen(ImagePoint pixel) {
        return new ImagePoint(x(pixel.x()), y(pixel.y()));
    }

    /** The pixel of the camera's picture that is shown at a place of the screen. */
    public ImagePoint pixel(ImagePoint screen) {
        double x = (screen.x() - left) / scale;
        return new ImagePoint(mirrored ? pictureWidth - x : x, (screen.y() - top) / scale);
    }
}
