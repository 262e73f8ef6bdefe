package app.galea.session;

import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.scalp.HandContact;
import app.galea.scalp.Touches;
import app.galea.time.FrameTime;
import java.util.EnumMap;
import java.util.Map;

/**
 * Which hands still lie where they lay when the step began. Where an inferred hand is, is doubtful by more than the next
 * zone is away; that it has not moved is not. Mutable; confined to the vision thread.
 */
final class Arrivals {

    private final SessionSettings settings;
    private final Map<Side, HeadPoint> latest = new EnumMap<>(Side.class);
    private final Map<Side, HeadPoint> before = new EnumMap<>(Side.class);
    private FrameTime begun = FrameTime.ZERO;

    Arrivals(SessionSettings settings) {
        this.settings = settings;
    }

    /** A step begins while the hands lie where they were followed to. */
    void begin(FrameTime now) {
        begun = now;
        before.clear();
        before.putAll(latest);
    }

    /** Forgets hands that were lifted, have moved on, or stay for so long that they are taken to be right. */
    void follow(Touches touches, FrameTime now) {
        if (now.since(begun) > settings.arrivalSeconds()) {
            before.clear();
        }
        touches.hands().forEach(this::follow);
    }

    private void follow(HandContact hand) {
        if (!hand.isTouching()) {
            latest.remove(hand.side());
            before.remove(hand.side());
            return;
        }
        HeadPoint place = hand.spot().place();
        latest.put(hand.side(), place);
        before.computeIfPresent(hand.side(), (side, from) -> from.distance(place) > settings.arrivalMm() ? null : from);
    }

    /** Whether the hand lies where it lay before this step. */
    boolean isStillThere(Side side) {
        return before.containsKey(side);
    }
}
