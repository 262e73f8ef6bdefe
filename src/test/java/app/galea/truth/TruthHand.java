package app.galea.truth;

import app.galea.anatomy.Finger;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.ImagePoint;
import java.util.List;
import java.util.Optional;

/**
 * One hand of the clip in one frame, as it truly is. Immutable.
 *
 * @param zone of the mean of the index, middle and ring fingertip; empty unless touching
 * @param wrist pixels
 * @param wristSight how the wrist shows
 * @param tips the five fingertips in {@link Finger} order, mm in the head frame
 * @param sights how each tip shows, in the same order
 */
public record TruthHand(
        Side side,
        boolean touching,
        Optional<ScalpZone> zone,
        ImagePoint wrist,
        Sight wristSight,
        List<HeadPoint> tips,
        List<Sight> sights) {

    /** Whether a point shows in the picture. */
    public enum Sight {
        OUTSIDE,
        HIDDEN,
        VISIBLE
    }

    public HeadPoint tip(Finger finger) {
        return tips.get(finger.ordinal());
    }

    public boolean isVisible(Finger finger) {
        return sights.get(finger.ordinal()) == Sight.VISIBLE;
    }

    /** Whether at least two of the three middle fingertips show: contact then counts as seen. */
    public boolean isSeen() {
        return Finger.GROUP.stream().filter(this::isVisible).count() >= 2;
    }

    /** Whether enough of the hand lies in the picture to be found there. */
    public boolean isInPicture() {
        return wristSight != Sight.OUTSIDE
                || sights.stream().filter(sight -> sight != Sight.OUTSIDE).count() >= 2;
    }
}
