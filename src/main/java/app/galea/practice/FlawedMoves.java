package app.galea.practice;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.practice.HandScript.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts a flaw among the moves of a step. Stateless. */
final class FlawedMoves {

    /** Half again as fast as led, which is over any band around it, but no scrubbing yet. */
    private static final double FAST = 1.75;

    private static final double SLOW = 0.56;
    private static final double SCRUB_PER_MIN = 112;
    private static final double SLIDE_MM = 16;
    private static final double WIDE = 3;
    private static final double HOVER_MM = 40;
    private static final double RESTLESS_PER_MIN = 30;
    private static final double RESTLESS_MM = 8;
    private static final double DARK_LUMA = 30;
    private static final double CLOSE_MM = 250;
    private static final double SECOND_HEAD = 0.8;

    /** Places a hand may stray to: well apart, so that one of them is always far. */
    private static final List<ScalpZone> ELSEWHERE =
            List.of(ScalpZone.FRONT_HAIRLINE, ScalpZone.CROWN, ScalpZone.OCCIPUT);

    private FlawedMoves() {}

    /** The moves with the flaw in place of as much of them; what comes after goes on where it was interrupted. */
    static List<Segment> put(Flaw flaw, List<Segment> moves, List<ScalpZone> zones) {
        List<Segment> result = new ArrayList<>(cut(moves, 0, flaw.afterSeconds()));
        Segment during = at(moves, flaw.afterSeconds());
        result.add(flawed(flaw.kind(), Rehearsal.lasting(during, flaw.seconds()), zones));
        List<Segment> rest = cut(moves, flaw.afterSeconds() + flaw.seconds(), Double.POSITIVE_INFINITY);
        result.addAll(rest.isEmpty() ? moves.subList(moves.size() - 1, moves.size()) : rest);
        return result;
    }

    private static Segment flawed(Flaw.Kind kind, Segment s, List<ScalpZone> zones) {
        return switch (kind) {
            case TOO_FAST -> both(s, move -> move.paced(move.cyclesPerMin() * FAST));
            case TOO_SLOW -> both(s, move -> move.paced(move.cyclesPerMin() * SLOW));
            case SCRUBBING -> both(s, move -> move.paced(SCRUB_PER_MIN));
            case SLIDING -> both(s, move -> move.reaching(SLIDE_MM));
            case TOO_WIDE -> both(s, move -> move.reaching(move.amplitudeMm() * WIDE));
            case STILL ->
                both(s, move -> move.become(HandMove.Kind.HOLD, 0).paced(0).reaching(0));
            case RESTLESS ->
                both(
                        s,
                        move -> move.become(HandMove.Kind.CIRCLE, 0)
                                .paced(RESTLESS_PER_MIN)
                                .reaching(RESTLESS_MM));
            case NEAR -> both(s, move -> move.become(HandMove.Kind.NEAR, HOVER_MM));
            case WRONG_ZONE -> hands(s, stray(s.left(), Side.LEFT, zones), stray(s.right(), Side.RIGHT, zones));
            case LEFT_IDLE -> hands(s, HandMove.none(), s.right());
            case RIGHT_IDLE -> hands(s, s.left(), HandMove.none());
            case HIDDEN -> both(s, HandMove::hidden);
            case HANDS_GONE -> hands(s, HandMove.none(), HandMove.none());
            case HEAD_LOST -> s.with(s.scenery().withView(Scenery.View.NOBODY));
            case TOO_DARK -> s.with(s.scenery().withLuma(DARK_LUMA));
            case TOO_CLOSE -> s.with(s.head().at(CLOSE_MM));
            case TWO_PEOPLE -> s.with(s.scenery().withSecondHead(SECOND_HEAD));
        };
    }

    private static Segment both(Segment s, UnaryOperator<HandMove> change) {
        return hands(s, working(s.left(), change), working(s.right(), change));
    }

    private static HandMove working(HandMove move, UnaryOperator<HandMove> change) {
        return move.kind().isOnHead() ? change.apply(move) : move;
    }

    private static HandMove stray(HandMove move, Side side, List<ScalpZone> zones) {
        if (!move.kind().isOnHead()) {
            return move;
        }
        Direction far = ELSEWHERE.stream()
                .map(zone -> HandMove.middle(side, zone))
                .max(Comparator.comparingDouble(place -> distance(place, zones)))
                .orElse(move.at());
        return new HandMove(HandMove.Kind.CIRCLE, far, RESTLESS_PER_MIN, RESTLESS_MM, 0, move.visibility());
    }

    private static double distance(Direction place, List<ScalpZone> zones) {
        return zones.stream()
                .flatMap(zone -> zone.anchors().stream())
                .mapToDouble(site -> site.direction().angleRad(place))
                .min()
                .orElse(0);
    }

    private static Segment hands(Segment s, HandMove left, HandMove right) {
        return new Segment(s.seconds(), s.head(), left, right, s.scenery());
    }

    private static Segment at(List<Segment> moves, double seconds) {
        double start = 0;
        for (Segment move : moves) {
            start += move.seconds();
            if (seconds < start) {
                return move;
            }
        }
        return moves.get(moves.size() - 1);
    }

    private static List<Segment> cut(List<Segment> moves, double from, double to) {
        List<Segment> part = new ArrayList<>();
        double start = 0;
        for (Segment move : moves) {
            double length = Math.min(start + move.seconds(), to) - Math.max(start, from);
            if (length > 1e-9) {
                part.add(Rehearsal.lasting(move, length));
            }
            start += move.seconds();
        }
        return part;
    }
}
