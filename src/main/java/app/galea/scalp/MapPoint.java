package app.galea.scalp;

/**
 * A place on the topomap, the flat drawing of the scalp EEG users know: azimuthal equidistant about Cz, the nose up
 * (positive y), the person's right to the right (positive x). The distance from the middle is the angle from Cz over 90
 * degrees, so the circle through nasion, both preauricular points and inion has radius 1. Immutable.
 */
public record MapPoint(double x, double y) {}
