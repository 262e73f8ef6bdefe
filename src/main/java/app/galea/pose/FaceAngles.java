package app.galea.pose;

import app.galea.geometry.Rotation;

/**
 * The face's turn against the line from camera to head, in degrees; all 0: face to the camera. Immutable.
 *
 * @param yawDeg positive to the person's left
 * @param pitchDeg positive chin down
 * @param rollDeg positive towards the person's right shoulder
 */
public record FaceAngles(double yawDeg, double pitchDeg, double rollDeg) {

    /** From the turn in a head's observation (ray-from-face). */
    public static FaceAngles of(Rotation rayFromFace) {
        double[][] r = new double[2][3];
        for (int column = 0; column < 3; column++) {
            r[0][column] = rayFromFace.entry(0, column);
            r[1][column] = rayFromFace.entry(1, column);
        }
        double pitch = Math.asin(Math.max(-1, Math.min(1, r[1][2])));
        return new FaceAngles(
                Math.toDegrees(Math.atan2(r[0][2], -rayFromFace.entry(2, 2))),
                Math.toDegrees(pitch),
                Math.toDegrees(Math.atan2(-r[1][0], -r[1][1])));
    }
}
