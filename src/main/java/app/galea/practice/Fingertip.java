package app.galea.practice;

import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;

/**
 * A pointer, finger or pen over the practice head, as the fingertip of one hand. Immutable.
 *
 * @param place on the scalp, head frame, mm
 * @param pressed whether it touches; otherwise it hovers
 */
public record Fingertip(Side side, HeadPoint place, boolean pressed) {

    /** The same fingertip of the other hand at the mirrored place. */
    public Fingertip mirrored() {
        return new Fingertip(side.other(), new HeadPoint(-place.x(), place.y(), place.z()), pressed);
    }
}
