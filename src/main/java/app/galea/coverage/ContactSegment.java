package app.galea.coverage;

import app.galea.anatomy.ScalpZone;
import app.galea.scalp.Evidence;
import app.galea.time.FrameTime;
import java.util.Optional;

/**
 * A stretch of time in which one hand touched one zone (by the mean of its three middle fingertips), known in one way.
 * Immutable.
 *
 * @param nearestZone the zone by nearest anchor, on the cap or not
 * @param onCap whether the hand was on the cap at all
 */
public record ContactSegment(FrameTime from, FrameTime to, ScalpZone nearestZone, boolean onCap, Evidence evidence) {

    public ContactSegment {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("a contact must not end before it begins: " + from + ", " + to);
        }
    }

    /** The zone; empty off the cap. */
    public Optional<ScalpZone> zone() {
        return onCap ? Optional.of(nearestZone) : Optional.empty();
    }

    public double seconds() {
        return to.since(from);
    }

    boolean isAlike(ContactSegment other) {
        boolean samePlace = onCap ? other.onCap && nearestZone == other.nearestZone : !other.onCap;
        return samePlace && evidence == other.evidence;
    }

    ContactSegment until(FrameTime later) {
        return new ContactSegment(from, later, nearestZone, onCap, evidence);
    }
}
