package app.galea.scalp;

import app.galea.geometry.Direction;

/**
 * Where the cap ends that is divided into cells: an angle from Cz on the unit sphere that depends on the azimuth from
 * the front, the same on both sides. The table is scalp.md's.
 */
final class CapEdge {

    private static final double[] AZIMUTH_DEG = {0, 45, 70, 95, 120, 180};
    private static final double[] ANGLE_DEG = {80, 82, 88, 96, 108, 112};

    private CapEdge() {}

    /** The edge's angle from Cz in radians, at an azimuth in radians (0 front, either side). */
    static double angleRad(double azimuthRad) {
        double azimuth = Math.abs(Math.toDegrees(azimuthRad));
        for (int i = 1; i < AZIMUTH_DEG.length; i++) {
            if (azimuth <= AZIMUTH_DEG[i]) {
                double share = (azimuth - AZIMUTH_DEG[i - 1]) / (AZIMUTH_DEG[i] - AZIMUTH_DEG[i - 1]);
                return Math.toRadians(ANGLE_DEG[i - 1] + share * (ANGLE_DEG[i] - ANGLE_DEG[i - 1]));
            }
        }
        return Math.toRadians(ANGLE_DEG[ANGLE_DEG.length - 1]);
    }

    static boolean contains(Direction direction) {
        return fromCz(direction) <= angleRad(azimuth(direction));
    }

    /** Angle from Cz in radians. */
    static double fromCz(Direction direction) {
        return Math.atan2(Math.hypot(direction.x(), direction.y()), direction.z());
    }

    /** Azimuth in radians: 0 front, positive towards the person's right. */
    static double azimuth(Direction direction) {
        return Math.atan2(direction.x(), direction.y());
    }

    /** The direction at that angle from Cz and that azimuth, both in radians. */
    static Direction direction(double fromCz, double azimuth) {
        double sin = Math.sin(fromCz);
        return new Direction(sin * Math.sin(azimuth), sin * Math.cos(azimuth), Math.cos(fromCz));
    }
}
