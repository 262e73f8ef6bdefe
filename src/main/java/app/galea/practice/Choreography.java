package app.galea.practice;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.geometry.Vector3;
import app.galea.practice.HandScript.Segment;
import app.galea.routine.Hands;
import app.galea.routine.Rhythm;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a step of a routine is done well: where each hand goes, what it does there and for how long. The ghost hands and
 * the simulated person both follow it. Stateless; the same step gives the same moves.
 */
final class Choreography {

    /** The pace of a step that leaves it open, cycles/min. */
    private static final double EASY_PACE = 30;

    /** Radius of a circle and half length of a planted glide, mm; well below where it counts as sliding (12 mm). */
    private static final double SMALL_MM = 8;

    /** Half length of a glide over the hair, mm. */
    private static final double GLIDE_MM = 20;

    /** Time in one place before the hands wander on, s. */
    private static final double PLACE_SECONDS = 7;

    /** More places than this are not visited in one zone; the round begins anew. */
    private static final int MOST_PLACES = 4;

    /** Places lie at most this share of the way from the zone's middle to its rim. */
    private static final double REACH = 0.6;

    /** A circle's radius and a little more, on the unit sphere. */
    private static final double ROOM = 0.11;

    /** A stroke of a step without rhythm takes this long, s. */
    private static final double STROKE_SECONDS = 5;

    private Choreography() {}

    /**
     * The moves of a step.
     *
     * @param zones the step's own, or those of the tense spots where it names none
     * @param seconds of contact wanted; the changes of place come on top
     */
    static List<Segment> of(Step.Work step, List<ScalpZone> zones, double seconds) {
        List<Stop> stops = stops(zones, step.hands());
        if (step.technique() == Technique.STROKE && stops.size() > 1) {
            return List.of(line(step, stops, seconds));
        }
        List<Segment> segments = new ArrayList<>();
        for (Stop stop : stops) {
            stay(step, stop, seconds / stops.size(), segments);
        }
        return segments;
    }

    /** One or two zones worked at the same time. */
    private record Stop(ScalpZone left, ScalpZone right) {

        ScalpZone zone(Side side) {
            return side == Side.LEFT ? left : right;
        }
    }

    private static List<Stop> stops(List<ScalpZone> zones, Hands hands) {
        List<Stop> stops = new ArrayList<>();
        for (ScalpZone zone : zones) {
            boolean paired = hands == Hands.BOTH && zone.side().isPresent() && zones.contains(zone.mirrored());
            ScalpZone left = paired && zone.side().equals(Optional.of(Side.RIGHT)) ? zone.mirrored() : zone;
            Stop stop = new Stop(left, paired ? left.mirrored() : zone);
            if (!stops.contains(stop)) {
                stops.add(stop);
            }
        }
        return stops;
    }

    private static void stay(Step.Work step, Stop stop, double seconds, List<Segment> segments) {
        int places = step.technique() == Technique.HOLD ? 1 : Math.max(1, (int) Math.round(seconds / PLACE_SECONDS));
        for (int i = 0; i < places; i++) {
            HandMove left = move(step, Side.LEFT, stop, i);
            HandMove right = move(step, Side.RIGHT, stop, i);
            segments.add(Segment.of(seconds / places + Playhead.CHANGE_SECONDS, left, right));
        }
    }

    private static HandMove move(Step.Work step, Side side, Stop stop, int place) {
        if (!step.hands().include(side)) {
            return HandMove.none();
        }
        boolean shared = stop.left() == stop.right() && stop.left().side().isPresent() && step.hands() == Hands.BOTH;
        List<Direction> places = places(side, stop.zone(side));
        // two hands in one zone keep apart
        int index = place + (shared && side == Side.RIGHT ? places.size() / 2 : 0);
        Direction at = places.get(index % places.size());
        double pace = pace(step);
        double small = Math.min(SMALL_MM, 0.6 * step.largestAmplitudeMm());
        return switch (step.technique()) {
            case CIRCLE, SCRUB -> at(HandMove.Kind.CIRCLE, at, pace, small);
            case GLIDE ->
                at(
                        HandMove.Kind.GLIDE,
                        at,
                        pace,
                        step.planted() ? small : Math.min(GLIDE_MM, step.largestAmplitudeMm()));
            case STROKE -> at(HandMove.Kind.STROKE, at, 60 / STROKE_SECONDS, 1.5 * GLIDE_MM);
            case HOLD -> at(HandMove.Kind.HOLD, at, 0, 0);
        };
    }

    private static HandMove at(HandMove.Kind kind, Direction at, double pace, double mm) {
        return new HandMove(kind, at, pace, mm, 0, HandMove.Visibility.NATURAL);
    }

    private static Segment line(Step.Work step, List<Stop> stops, double seconds) {
        Rhythm rhythm = step.rhythm();
        double hold = rhythm.isFree() ? 0 : rhythm.holdSeconds();
        double cycle = rhythm.isFree() ? STROKE_SECONDS : rhythm.holdSeconds() + rhythm.moveSeconds();
        Stop first = stops.get(0);
        Stop last = stops.get(stops.size() - 1);
        HandMove[] moves = new HandMove[2];
        for (Side side : Side.values()) {
            moves[side.ordinal()] = step.hands().include(side)
                    ? HandMove.line(
                            HandMove.middle(side, first.zone(side)),
                            HandMove.middle(side, last.zone(side)),
                            60 / cycle,
                            hold / cycle)
                    : HandMove.none();
        }
        return Segment.of(seconds + Playhead.CHANGE_SECONDS, moves[Side.LEFT.ordinal()], moves[Side.RIGHT.ordinal()]);
    }

    /** The pace a step is led at. */
    static double pace(Step.Work step) {
        if (step.pace().isAny()) {
            return EASY_PACE;
        }
        return Double.isFinite(step.pace().high())
                ? (step.pace().low() + step.pace().high()) / 2
                : Math.max(EASY_PACE, step.pace().low());
    }

    /** Places to visit in a zone with one hand: its middle, then as far apart as the zone allows. */
    private static List<Direction> places(Side side, ScalpZone zone) {
        Direction middle = HandMove.middle(side, zone);
        List<Direction> reachable = ScalpChart.standard().cells(zone).stream()
                .map(ScalpCell::center)
                .filter(cell -> zone.side().isPresent() || (side == Side.LEFT ? cell.x() < -0.08 : cell.x() > 0.08))
                .toList();
        List<Direction> rim = new ArrayList<>(List.of(middle));
        while (rim.size() < Math.min(MOST_PLACES, reachable.size())) {
            rim.add(reachable.stream()
                    .max(Comparator.comparingDouble(cell ->
                            rim.stream().mapToDouble(cell::angleRad).min().orElse(0)))
                    .orElse(middle));
        }
        return rim.stream().map(place -> inward(zone, middle, place)).distinct().toList();
    }

    /** As far towards a place on the rim as a circle stays in the zone. */
    private static Direction inward(ScalpZone zone, Direction middle, Direction place) {
        Vector3 way = place.vector().minus(middle.vector());
        for (double reach = REACH; reach > 0; reach -= 0.1) {
            Direction at = Direction.of(middle.vector().plus(way.times(reach)));
            if (hasRoom(zone, at)) {
                return at;
            }
        }
        return middle;
    }

    private static boolean hasRoom(ScalpZone zone, Direction at) {
        Vector3 normal = at.vector();
        Vector3 along = normal.cross(new Vector3(0.3, 0.9, 0.31)).normalized();
        Vector3 across = normal.cross(along);
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI * i / 4;
            Vector3 around = along.times(ROOM * Math.cos(angle)).plus(across.times(ROOM * Math.sin(angle)));
            if (ScalpZone.nearest(Direction.of(normal.plus(around))) != zone) {
                return false;
            }
        }
        return true;
    }
}
