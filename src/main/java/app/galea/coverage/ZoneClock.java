package app.galea.coverage;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.ScalpSpot;
import app.galea.scalp.Touches;

/**
 * Seconds of touch of every zone: at all, seen, only inferred, and per hand. A zone is touched while at least one
 * contact lies in it; two hands count once. Mutable; confined to the vision thread.
 */
final class ZoneClock {

    private static final ScalpZone[] ZONES = ScalpZone.values();

    private final double[] seen = new double[ZONES.length];
    private final double[] inferred = new double[ZONES.length];
    private final double[] left = new double[ZONES.length];
    private final double[] right = new double[ZONES.length];

    /** Counts the touches as lasting so many seconds. */
    void count(Touches touches, double seconds) {
        int leftZones = zones(touches.left());
        int rightZones = zones(touches.right());
        int seenZones = seen(touches.left(), leftZones) | seen(touches.right(), rightZones);
        for (int i = 0; i < ZONES.length; i++) {
            int zone = 1 << i;
            if ((leftZones & zone) != 0) {
                left[i] += seconds;
            }
            if ((rightZones & zone) != 0) {
                right[i] += seconds;
            }
            if ((seenZones & zone) != 0) {
                seen[i] += seconds;
            } else if (((leftZones | rightZones) & zone) != 0) {
                inferred[i] += seconds;
            }
        }
    }

    double dwellSeconds(ScalpZone zone) {
        return seen[zone.ordinal()] + inferred[zone.ordinal()];
    }

    double seenSeconds(ScalpZone zone) {
        return seen[zone.ordinal()];
    }

    double inferredSeconds(ScalpZone zone) {
        return inferred[zone.ordinal()];
    }

    double handSeconds(ScalpZone zone, Side side) {
        return (side == Side.LEFT ? left : right)[zone.ordinal()];
    }

    /** The zones a hand's contacts lie in, a bit each. */
    private static int zones(HandContact hand) {
        int zones = 0;
        if (CoverageMeter.votes(hand)) {
            for (int i = 0; i < hand.tips().size(); i++) {
                ScalpSpot tip = hand.tips().get(i);
                zones |= tip.onCap() ? 1 << tip.nearestZone().ordinal() : 0;
            }
        }
        return zones;
    }

    private static int seen(HandContact hand, int zones) {
        return hand.evidence() == Evidence.SEEN ? zones : 0;
    }
}
