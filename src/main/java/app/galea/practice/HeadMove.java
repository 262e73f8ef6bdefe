package app.galea.practice;

/**
 * How the scripted person holds the head during a segment. Immutable.
 *
 * @param yawDeg positive to the person's left
 * @param pitchDeg positive chin down
 * @param rollDeg positive towards the person's right shoulder
 * @param distanceMm from the camera to the head's centre
 */
public record HeadMove(double yawDeg, double pitchDeg, double rollDeg, double distanceMm) {

    /** Face to the camera at an arm's length from the screen. */
    public static final HeadMove FACING = new HeadMove(0, 0, 0, 650);

    public HeadMove {
        if (!(distanceMm > 0)) {
            throw new IllegalArgumentException("distance must be above 0: " + distanceMm);
        }
    }

    public HeadMove turned(double yaw, double pitch) {
        return new HeadMove(yaw, pitch, rollDeg, distanceMm);
    }

    public HeadMove at(double mm) {
        return new HeadMove(yawDeg, pitchDeg, rollDeg, mm);
    }

    /** Part of the way from here to {@code to}. */
    HeadMove towards(HeadMove to, double share) {
        return new HeadMove(
                yawDeg + share * (to.yawDeg - yawDeg),
                pitchDeg + share * (to.pitchDeg - pitchDeg),
                rollDeg + share * (to.rollDeg - rollDeg),
                distanceMm + share * (to.distanceMm - distanceMm));
    }
}
