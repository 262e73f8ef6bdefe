package app.galea.settings;

import app.galea.anatomy.HeadSize;

/**
 * What was learned of a person before one camera in one place. Immutable.
 *
 * @param head the person's own size
 * @param turns how far the head turns
 * @param appearance how the picture looked then
 */
public record Calibration(HeadSize head, Turns turns, Appearance appearance) {

    /**
     * The range of the head's turning, degrees. Immutable.
     *
     * @param aheadYawDeg where the person looks when looking ahead
     * @param aheadPitchDeg the same, chin down positive
     * @param chinDownDeg from there; 0: not tried
     */
    public record Turns(
            double aheadYawDeg, double aheadPitchDeg, double chinDownDeg, double leftDeg, double rightDeg) {}

    /**
     * How a picture looks. Immutable.
     *
     * @param width of the picture, pixels
     * @param widthShare the head's breadth over the picture's
     * @param pitchDeg of the face towards the camera while looking ahead
     * @param luma mean of the head's crop, 0 to 255
     */
    public record Appearance(int width, int height, double widthShare, double pitchDeg, double luma) {}
}
