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
 * @param to where a {@code LINE} ends; elsewhere the same as {@code at}
 * @param holdShare the part of a line's cycle in which the hand rests at its beginning; elsewhere 0
 */
public record HandMove(
        Kind kind,
        Direction at,
        double cyclesPerMin,
        double amplitudeMm,
        double heightMm,
        Visibility visibility,
        Direction to,
        double holdShare) {

    /** How the hand moves. */
    public enum Kind {
        CIRCLE,
        GLIDE,
        HOLD,
        /** One way on the scalp, back through the air. */
        STROKE,
        /** Resting, then one way along the scalp from place to place, back through the air. */
        LINE,
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

    /** A move that has one place only. */
    public HandMove(
            Kind kind, Direction at, double cyclesPerMin, double amplitudeMm, double heightMm, Visibility visibility) {
        this(kind, at, cyclesPerMin, amplitudeMm, heightMm, visibility, at, 0);
    }

    public HandMove {
        if (!(cyclesPerMin >= 0 && amplitudeMm >= 0 && heightMm >= 0 && holdShare >= 0 && holdShare < 1)) {
            throw new IllegalArgumentException("a move counts from 0: " + cyclesPerMin + " cycles/min, " + amplitudeMm
                    + " mm, " + heightMm + " mm high, " + holdShare + " of it resting");
        }
    }

    public static HandMove circles(Side side, ScalpZone zone, double cyclesPerMin, double amplitudeMm) {
        return on(Kind.CIRCLE, middle(side, zone), cyclesPerMin, amplitudeMm);
    }

    public static HandMove glides(Side side, ScalpZone zone, double cyclesPerMin, double amplitudeMm) {
        return on(Kind.GLIDE, middle(side, zone), cyclesPerMin, amplitudeMm);
    }

    public static HandMove strokes(Side side, ScalpZone zone, double cyclesPerMin, double amplitudeMm) {
        return on(Kind.STROKE, middle(side, zone), cyclesPerMin, amplitudeMm);
    }

    /** Along the scalp from one place to another, again and again. */
    public static HandMove line(Direction from, Direction to, double cyclesPerMin, double holdShare) {
        return new HandMove(Kind.LINE, from, cyclesPerMin, 0, 0, Visibility.NATURAL, to, holdShare);
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
        return new HandMove(kind, at, cyclesPerMin, amplitudeMm, heightMm, Visibility.HIDDEN, to, holdShare);
    }

    public HandMove visible() {
        return new HandMove(kind, at, cyclesPerMin, amplitudeMm, heightMm, Visibility.VISIBLE, to, holdShare);
    }

    /** The same move at another pace. */
    public HandMove paced(double otherCyclesPerMin) {
        return new HandMove(kind, at, otherCyclesPerMin, amplitudeMm, heightMm, visibility, to, holdShare);
    }

    /** The same move with another reach. */
    public HandMove reaching(double otherAmplitudeMm) {
        return new HandMove(kind, at, cyclesPerMin, otherAmplitudeMm, heightMm, visibility, to, holdShare);
    }

    /** Something else at the same place. */
    public HandMove become(Kind other, double heightOverScalpMm) {
        return new HandMove(other, at, cyclesPerMin, amplitudeMm, heightOverScalpMm, visibility, at, 0);
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
