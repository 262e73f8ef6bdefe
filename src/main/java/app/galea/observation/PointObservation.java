package app.galea.observation;

import app.galea.geometry.ImagePoint;

/**
 * One landmark as seen. Immutable.
 *
 * @param x pixels of the original picture; may lie outside it
 * @param y pixels of the original picture
 * @param depthMm along the camera's optical axis, relative to the head's centre (see {@link HeadObservation}),
 *     positive: further away
 * @param visible probability that the point itself is seen, not hidden behind something
 * @param sigmaMm Laplace scale of the error per axis, in mm at the head's distance
 */
public record PointObservation(double x, double y, double depthMm, double visible, double sigmaMm) {

    public PointObservation {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(depthMm) || !(sigmaMm >= 0)) {
            throw new IllegalArgumentException(
                    "point must be finite: " + x + ", " + y + ", " + depthMm + ", " + sigmaMm);
        }
        x = Resolution.tenths(x);
        y = Resolution.tenths(y);
        depthMm = Resolution.tenths(depthMm);
        visible = Resolution.probability("visible", visible);
        sigmaMm = Resolution.tenths(sigmaMm);
    }

    public ImagePoint place() {
        return new ImagePoint(x, y);
    }
}
