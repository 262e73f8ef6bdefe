package app.galea.practice;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.practice.HandScript.Segment;
import app.galea.routine.HeadTurn;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.scalp.ScalpChart;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole routine as the segments of a person who follows it, flaws put in. The person cannot hear the coach, so every
 * step is done a little longer than it lasts: the coach is always the first to move on. Confined to one thread.
 */
final class Rehearsal {

    /** The person goes on in a step this long after it has ended; under what a wrong place is forgiven (2.5 s), s. */
    private static final double LINGER_SECONDS = 0.7;

    /** After the last step, s. */
    private static final double REST_SECONDS = 2;

    /** The longest time a step by coverage can take, over its target (see the routine's cursor). */
    private static final double COVERAGE_PATIENCE = 1.5;

    /** The time in which the step's clock runs is counted in such steps, s. */
    private static final double COUNT_SECONDS = 1 / 30.0;

    private final Routine routine;
    private final List<Flaw> flaws;
    private final HeadSize size;
    private final List<Segment> done = new ArrayList<>();
    private List<ScalpZone> tense = List.of();

    Rehearsal(Routine routine, List<Flaw> flaws, HeadSize size) {
        this.routine = routine;
        this.flaws = flaws;
        this.size = size;
    }

    List<Segment> segments() {
        for (int i = 0; i < routine.steps().size(); i++) {
            int index = i;
            Step step = routine.steps().get(i);
            List<Flaw> here =
                    flaws.stream().filter(flaw -> flaw.step() == index).toList();
            done.addAll(step.match(work -> work(work, turnAfter(index, work), here), pause -> pause(pause, here)));
        }
        done.add(Segment.of(REST_SECONDS, HandMove.none(), HandMove.none()));
        return done;
    }

    private static List<Segment> pause(Step.Pause pause, List<Flaw> here) {
        List<Segment> moves = List.of(Segment.of(pause.targetSeconds(), HandMove.none(), HandMove.none()));
        for (Flaw flaw : here) {
            moves = FlawedMoves.put(flaw, moves, List.of());
        }
        return moves;
    }

    /** In the last place the head already turns for the next step, unless this one asks for a turn of its own. */
    private HeadTurn turnAfter(int index, Step.Work step) {
        boolean last = index + 1 >= routine.steps().size();
        return last || step.turn() != HeadTurn.NONE
                ? step.turn()
                : routine.steps().get(index + 1).match(Step.Work::turn, pause -> step.turn());
    }

    private List<Segment> work(Step.Work step, HeadTurn after, List<Flaw> here) {
        List<ScalpZone> zones = step.zones();
        if (zones.isEmpty()) {
            zones = tense.isEmpty() ? List.of(ScalpZone.TOP_LEFT, ScalpZone.TOP_RIGHT) : tense;
        }
        double patience = step.end() == Step.End.COVERAGE ? COVERAGE_PATIENCE : 1;
        double seconds = patience * step.targetSeconds();
        List<Segment> moves = new ArrayList<>();
        for (Segment segment : Choreography.of(step, zones, seconds)) {
            moves.add(segment.with(turned(step.turn())));
        }
        moves.set(moves.size() - 1, moves.get(moves.size() - 1).with(turned(after)));
        for (Flaw flaw : here) {
            moves = FlawedMoves.put(flaw, moves, zones);
            if (flaw.kind() == Flaw.Kind.STILL) {
                tense = zones;
            }
        }
        return lengthened(moves, zones, seconds);
    }

    /** The moves with so much more of the last one that the step is surely over. */
    private List<Segment> lengthened(List<Segment> moves, List<ScalpZone> zones, double seconds) {
        List<Segment> longer = new ArrayList<>(moves);
        Segment last = moves.get(moves.size() - 1);
        longer.set(moves.size() - 1, lasting(last, last.seconds() + 3 * seconds));
        List<Segment> all = new ArrayList<>(done);
        all.addAll(longer);
        HandScript script = new HandScript(1 / COUNT_SECONDS, size, all);
        HandPath left = new HandPath(script, Side.LEFT);
        HandPath right = new HandPath(script, Side.RIGHT);
        double begin = done.stream().mapToDouble(Segment::seconds).sum();
        double before = begin
                + moves.subList(0, moves.size() - 1).stream()
                        .mapToDouble(Segment::seconds)
                        .sum();
        double at = begin;
        for (double active = 0; active < seconds && at < script.seconds(); at += COUNT_SECONDS) {
            Playhead playhead = Playhead.at(script, at);
            boolean seen = playhead.segment().scenery().view() == Scenery.View.PERSON;
            active += seen && (isIn(zones, left.at(playhead)) || isIn(zones, right.at(playhead))) ? COUNT_SECONDS : 0;
        }
        longer.set(moves.size() - 1, lasting(last, Math.max(1, at - before) + LINGER_SECONDS));
        return longer;
    }

    private boolean isIn(List<ScalpZone> zones, HandPlace place) {
        Direction direction = size.direction(place.middle());
        return place.touching() && ScalpChart.isOnCap(direction) && zones.contains(ScalpZone.nearest(direction));
    }

    private static HeadMove turned(HeadTurn turn) {
        return switch (turn) {
            case NONE, NEUTRAL -> HeadMove.FACING;
            case CHIN_DOWN -> HeadMove.FACING.turned(0, 25);
            case TURN_LEFT -> HeadMove.FACING.turned(40, 0);
            case TURN_RIGHT -> HeadMove.FACING.turned(-40, 0);
        };
    }

    static Segment lasting(Segment segment, double seconds) {
        return new Segment(seconds, segment.head(), segment.left(), segment.right(), segment.scenery());
    }
}
