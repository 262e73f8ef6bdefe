package app.galea.scalp;

import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import java.util.Optional;

/**
 * A place brought down to the scalp. Immutable.
 *
 * @param place on the surface, mm in the head frame
 * @param direction of that place on the unit sphere
 * @param heightMm how far above (positive) or inside the surface the original point lay
 * @param onCap whether the place lies on the cap that is divided into cells
 * @param nearestZone the zone by nearest anchor, on the cap or not
 */
public record ScalpSpot(HeadPoint place, Direction direction, double heightMm, boolean onCap, ScalpZone nearestZone) {

    /** The zone; empty off the cap. */
    public Optional<ScalpZone> zone() {
        return onCap ? Optional.of(nearestZone) : Optional.empty();
    }
}
