package app.galea.track;

/**
 * The head's turn against the line from camera to head, in degrees; all 0: face to the camera. Immutable.
 *
 * @param yawDeg positive to the person's left
 * @param pitchDeg positive chin down
 * @param rollDeg positive towards the person's right shoulder
 */
public record HeadAngles(double yawDeg, double pitchDeg, double rollDeg) {

    public static final HeadAngles FACING = new HeadAngles(0, 0, 0);
}
