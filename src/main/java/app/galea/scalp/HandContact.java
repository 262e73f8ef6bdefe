package app.galea.scalp;

import app.galea.anatomy.Side;
import java.util.List;

/**
 * One hand against the scalp now. Immutable.
 *
 * @param reach whether the hand touches, is there without touching, or is gone
 * @param evidence how the contact is known; {@code NONE} unless touching
 * @param spot the mean of the three middle fingertips, brought down to the surface; of no meaning while absent
 * @param uncertaintyMm standard deviation of that place along the surface
 * @param tips the fingertips that are contacts: places on the cap; empty unless touching
 * @param confidence that the hand is there; under 0.4 it does not vote
 */
public record HandContact(
        Side side,
        Reach reach,
        Evidence evidence,
        ScalpSpot spot,
        double uncertaintyMm,
        List<ScalpSpot> tips,
        double confidence) {

    /** Whether a hand touches the scalp. */
    public enum Reach {
        ABSENT,
        /** In sight, not touching. */
        AWAY,
        TOUCHING
    }

    public HandContact {
        tips = List.copyOf(tips);
    }

    public boolean isTouching() {
        return reach == Reach.TOUCHING;
    }
}
