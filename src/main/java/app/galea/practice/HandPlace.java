package app.galea.practice;

import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;

/**
 * Where a scripted hand is at one instant, head frame, mm. Immutable.
 *
 * @param middle of the three middle fingertips
 * @param out away from the head there, of length one
 * @param inPicture whether the hand is there at all
 */
record HandPlace(HeadPoint middle, Vector3 out, boolean inPicture, boolean touching) {

    /** On the way to another place, lifted in between by {@code hopMm}; touches nothing. */
    HandPlace towards(HandPlace to, double share, double hopMm) {
        Vector3 between = out.times(1 - share).plus(to.out.times(share)).normalized();
        Vector3 at = middle.vector().times(1 - share).plus(to.middle.vector().times(share));
        Vector3 lifted = at.plus(between.times(hopMm * Math.sin(Math.PI * share)));
        return new HandPlace(HeadPoint.of(lifted), between, to.inPicture || inPicture, false);
    }
}
