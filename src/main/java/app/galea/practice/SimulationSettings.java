package app.galea.practice;

import app.galea.geometry.CameraModel;

/**
 * How a script is turned into observations. Immutable.
 *
 * @param withTips whether the fingertips' places and touching are given one by one, as networks from contract v1 on do;
 *     without them the geometry has to find the places
 * @param pixelNoise standard deviation of every point in the picture, pixels
 * @param placeNoiseMm standard deviation of the fingertips' places and of all depths, mm per axis
 */
public record SimulationSettings(
        CameraModel camera, boolean withTips, double pixelNoise, double placeNoiseMm, long seed) {

    /** A common webcam, fingertips given, no noise. */
    public static SimulationSettings exact() {
        CameraModel camera = CameraModel.ofFieldOfView(640, 480, CameraModel.DEFAULT_FIELD_OF_VIEW_DEG);
        return new SimulationSettings(camera, true, 0, 0, 1);
    }

    public SimulationSettings withNoise(double pixels, double mm, long otherSeed) {
        return new SimulationSettings(camera, withTips, pixels, mm, otherSeed);
    }

    public SimulationSettings withoutTips() {
        return new SimulationSettings(camera, false, pixelNoise, placeNoiseMm, seed);
    }
}
