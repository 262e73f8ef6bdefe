package app.galea.anatomy;

import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;

/**
 * A head as an axis-aligned ellipsoid in the head frame, in mm: semi-axes to the side, to the front and up, and how far
 * its middle lies in front of the preauricular points. Immutable; never a literal elsewhere.
 *
 * @param centerYMm y of the ellipsoid's middle (midway between nasion and inion); x and z are 0
 */
public record HeadSize(double semiXMm, double semiYMm, double semiZMm, double centerYMm) {

    /** The mean adult head (ANSUR II), a prior until the person's own is known. */
    public static final HeadSize DEFAULT = new HeadSize(75.5, 97.5, 129, 2);

    public HeadSize {
        if (!(semiXMm > 0 && semiYMm > 0 && semiZMm > 0)) {
            throw new IllegalArgumentException(
                    "semi-axes must be positive: " + semiXMm + ", " + semiYMm + ", " + semiZMm);
        }
    }

    /** A head point mapped to the unit sphere: {@code normalise((p - c) / a)}. */
    public Direction direction(HeadPoint point) {
        return new Direction(point.x() / semiXMm, (point.y() - centerYMm) / semiYMm, point.z() / semiZMm);
    }

    /** The place on the scalp in that direction. */
    public HeadPoint surface(Direction direction) {
        return new HeadPoint(direction.x() * semiXMm, direction.y() * semiYMm + centerYMm, direction.z() * semiZMm);
    }
}
