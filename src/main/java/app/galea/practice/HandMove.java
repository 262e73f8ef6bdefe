package app.galea.practice;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.geometry.Vector3;

/**
 * What one scripted hand does during a segment. Immutable.
 *
 * @param at where on the head the fingertips' middle is, as a direction on the unit sphere; of no meaning off the head
 * @param cyclesPerMin how often it goes round or to and fro
 * @param amplitudeMm a circle's radius, a glide's or stroke's half length
 * @param heightMm how far above the scalp the fingertips are; only {@code NEAR} has one
 */
public record HandMove(
        Kind kind, Direction at, double cyclesPerMin, double amplitudeMm, double heightMm, Visibility visibility) {

    /** How the hand moves. */
    public enum Kind {
        CIRCLE,
        GLIDE,
        HOLD,
        /** One way on the scalp, back through the air. */
        STROKE,
        /** Circling above the scalp without touching. */
        NEAR,
        /** In the picture beside the shoulder. */
        AWAY,
        /** Out of the picture. */
        NONE;

        boolean isOnHead() {
            return this != AWAY && this != NONE;
        }

        boolean isTouching() {
            return isOnHead() && this != NEAR;
        }
    }

    /** Whether the hand's points are seen. */
    public enum Visibility {
        /** As the head hides them. */
        NATURAL,
        VISIBLE,
        HIDDEN
    }

    /** How far the hands stand apart on a zone of the midline, on the unit sphere. */
    private static final double APART = 0.2;

    private static final Direction ANYWHERE = new Direction(0, 0, 1);

    public static HandMove circles(Side side, ScalpZone zone, double cyclesPerMin, double amplitudeMm) {
        return on(Kind.CIRCLE, middle(side, zone), cyclesPerMin, amplitudeMm);
    }

    public static HandMove glides(Side side, ScalpZone zone, double cyclesPerMin, double amplitudeMm) {
        return on(Kind.GLIDE, middle(side, zone), cyclesPerMin, amplitudeMm);
    }

    public static HandMove strokes(Side side, ScalpZone zone, double cyclesPerMin, double amplitudeMm) {
        return on(Kind.STROKE, middle(side, zone), cyclesPerMin, amplitudeMm);
    }

    public static HandMove hold(Side side, ScalpZone zone) {
        return on(Kind.HOLD, middle(side, zone), 0, 0);
    }

    /** Hovers above a zone without touching. */
    public static HandMove near(Side side, ScalpZone zone, double heightMm) {
        return new HandMove(Kind.NEAR, middle(side, zone), 0, 0, heightMm, Visibility.NATURAL);
    }

    public static HandMove away() {
        return on(Kind.AWAY, ANYWHERE, 0, 0);
    }

    public static HandMove none() {
        return on(Kind.NONE, ANYWHERE, 0, 0);
    }

    public HandMove hidden() {
        return new HandMove(kind, at, cyclesPerMin, amplitudeMm, heightMm, Visibility.HIDDEN);
    }

    public HandMove visible() {
        return new HandMove(kind, at, cyclesPerMin, amplitudeMm, heightMm, Visibility.VISIBLE);
    }

    private static HandMove on(Kind kind, Direction at, double cyclesPerMin, double amplitudeMm) {
        return new HandMove(kind, at, cyclesPerMin, amplitudeMm, 0, Visibility.NATURAL);
    }

    /** The middle of a zone's anchors; on the midline each hand keeps to its own half. */
    public static Direction middle(Side side, ScalpZone zone) {
        Vector3 sum = zone.anchors().stream()
                .map(site -> site.direction().vector())
                .reduce(new Vector3(0, 0, 0), Vector3::plus)
                .normalized();
        double apart = zone.side().isPresent() ? 0 : side == Side.LEFT ? -APART : APART;
        return Direction.of(sum.plus(new Vector3(apart, 0, 0)));
    }
}
