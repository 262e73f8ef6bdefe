package app.galea.track;

import app.galea.geometry.HeadPoint;
import app.galea.geometry.ImagePoint;

/**
 * One hand point now. Immutable.
 *
 * @param shown where to draw it: pixels of the original picture, smoothed for the eye, never used for measuring
 * @param place mm in the head frame, unsmoothed
 * @param visible probability that the point itself is seen
 * @param sigmaMm Laplace scale of the place's error per axis
 */
public record TrackedPoint(ImagePoint shown, HeadPoint place, double visible, double sigmaMm) {}
