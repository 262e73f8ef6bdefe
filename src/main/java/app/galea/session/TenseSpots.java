package app.galea.session;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.motion.HandMotion;
import app.galea.motion.MotionReport;
import app.galea.routine.Technique;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.Touches;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where it is tense: marked by the person, or by holding still. Mutable; belongs to the session. */
final class TenseSpots {

    private final SessionSettings settings;
    private final Set<ScalpZone> marked = EnumSet.noneOf(ScalpZone.class);
    private final Map<Side, Double> heldSeconds = new EnumMap<>(Side.class);
    private final Map<Side, LastTouch> lastTouches = new EnumMap<>(Side.class);

    /** The zone a hand was last in. */
    private record LastTouch(ScalpZone zone, double secondsAgo) {}

    TenseSpots(SessionSettings settings) {
        this.settings = settings;
    }

    /** In the order of zones. */
    List<ScalpZone> zones() {
        return List.copyOf(marked);
    }

    /** Keeps in mind where the hands are. */
    void follow(Touches touches, double seconds) {
        for (HandContact hand : touches.hands()) {
            if (hand.isTouching() && hand.spot().onCap()) {
                lastTouches.put(hand.side(), new LastTouch(hand.spot().nearestZone(), 0));
            } else {
                lastTouches.computeIfPresent(
                        hand.side(), (side, last) -> new LastTouch(last.zone(), last.secondsAgo() + seconds));
            }
        }
    }

    /** Marks where the hands are, or were a moment ago if both are lifted; gives the zones. */
    List<ScalpZone> mark() {
        double nearest = lastTouches.values().stream()
                .mapToDouble(LastTouch::secondsAgo)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        Set<ScalpZone> zones = EnumSet.noneOf(ScalpZone.class);
        if (nearest <= settings.recallSeconds()) {
            lastTouches.values().stream()
                    .filter(touch -> touch.secondsAgo() == nearest)
                    .forEach(touch -> zones.add(touch.zone()));
        }
        marked.addAll(zones);
        return List.copyOf(zones);
    }

    /** Marks where a hand has come to rest in a step of movement; gives the zones that are new. */
    List<ScalpZone> noticeHolding(Touches touches, MotionReport motion, double seconds) {
        List<ScalpZone> found = new ArrayList<>();
        for (HandContact hand : touches.hands()) {
            double before = heldSeconds.getOrDefault(hand.side(), 0.0);
            double now = isHolding(hand, motion.hand(hand.side())) ? before + seconds * weight(hand) : 0;
            heldSeconds.put(hand.side(), now);
            boolean isDue = before < settings.holdSeconds() && now >= settings.holdSeconds();
            if (isDue && marked.add(hand.spot().nearestZone())) {
                found.add(hand.spot().nearestZone());
            }
        }
        return found;
    }

    /** A hand that rests when a step begins has not yet been asked to move. */
    void forgetHolding() {
        heldSeconds.clear();
    }

    private boolean isHolding(HandContact hand, HandMotion motion) {
        return hand.isTouching()
                && hand.spot().onCap()
                && hand.spot().nearestZone().isScalp()
                && hand.confidence() >= settings.contact().leastConfidence()
                && motion.known()
                && motion.technique() == Technique.HOLD;
    }

    private static double weight(HandContact hand) {
        return hand.evidence() == Evidence.SEEN ? 1 : 0.5;
    }
}
