package app.galea.practice;

import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.scalp.HeadModel;

/** Where one scripted hand is at any instant. Immutable. */
final class HandPath {

    /** How high a hand lifts on its way to another place, mm. */
    private static final double HOP_MM = 60;

    /** How high it lifts on the way back of a stroke, mm. */
    private static final double LIFT_MM = 30;

    /** The part of a line's moving time that is spent on the way back. */
    private static final double LINE_RETURN_SHARE = 0.2;

    /** The part of a stroke's cycle that is spent on the scalp. */
    private static final double STROKE_SHARE = 0.7;

    /** Beside the shoulder: mm to the side, to the front and up. */
    private static final Vector3 ASIDE = new Vector3(230, 120, -120);

    private final HandScript script;
    private final Side side;
    private final HeadModel model;

    HandPath(HandScript script, Side side) {
        this.script = script;
        model = new HeadModel(script.head());
        this.side = side;
    }

    HandPlace at(Playhead playhead) {
        HandMove now = playhead.segment().hand(side);
        HandMove before = playhead.before().hand(side);
        HandPlace there = place(now, cycles(playhead.index()) + now.cyclesPerMin() / 60 * playhead.secondsIn());
        double done = playhead.change();
        if (done >= 1
                || (now.at().equals(before.at())
                        && now.kind().isTouching()
                        && before.kind().isTouching())) {
            return there;
        }
        HandPlace here = place(before, cycles(playhead.index()));
        boolean samePlace = now.at().equals(before.at())
                && now.kind().isOnHead()
                && before.kind().isOnHead();
        return here.towards(there, done, samePlace ? 0 : HOP_MM);
    }

    /** Cycles done when a segment begins. */
    private double cycles(int index) {
        double cycles = 0;
        for (int i = 0; i < index; i++) {
            HandScript.Segment segment = script.segments().get(i);
            cycles += segment.hand(side).cyclesPerMin() / 60 * segment.seconds();
        }
        return cycles;
    }

    private HandPlace place(HandMove move, double cycles) {
        if (!move.kind().isOnHead()) {
            double x = side == Side.LEFT ? -ASIDE.x() : ASIDE.x();
            Vector3 out = new Vector3(x, 0, 0).normalized();
            return new HandPlace(new HeadPoint(x, ASIDE.y(), ASIDE.z()), out, move.kind() != HandMove.Kind.NONE, false);
        }
        if (move.kind() == HandMove.Kind.LINE) {
            return line(move, cycles - Math.floor(cycles));
        }
        Vector3 normal = model.normal(move.at());
        Vector3 along = new Vector3(0, 1, 0.7)
                .minus(normal.times(normal.dot(new Vector3(0, 1, 0.7))))
                .normalized();
        Vector3 across = normal.cross(along).times(side == Side.LEFT ? 1 : -1);
        Vector3 shift = shift(move, cycles, along, across);
        boolean isReturning = move.kind() == HandMove.Kind.STROKE && cycles - Math.floor(cycles) >= STROKE_SHARE;
        double height = isReturning ? LIFT_MM : move.heightMm();
        HeadPoint at = HeadPoint.of(model.size().surface(move.at()).vector().plus(shift));
        Direction direction = model.size().direction(at);
        Vector3 out = model.normal(direction);
        HeadPoint place = HeadPoint.of(model.size().surface(direction).vector().plus(out.times(height)));
        return new HandPlace(place, out, true, move.kind().isTouching() && !isReturning);
    }

    /** Resting where the line begins, then along the great circle to its end; the last part is the way back. */
    private HandPlace line(HandMove move, double share) {
        double hold = move.holdShare();
        double back = (1 - hold) * LINE_RETURN_SHARE;
        double way = Math.max(0, Math.min(1, (share - hold) / (1 - hold - back)));
        double returned = Math.max(0, (share - (1 - back)) / back);
        // without a jerk at either end
        double gone = way * way * (3 - 2 * way);
        double along = returned > 0 ? 1 - returned * returned * (3 - 2 * returned) : gone;
        Direction direction = between(move.at(), move.to(), along);
        Vector3 out = model.normal(direction);
        double height = returned > 0 ? LIFT_MM * Math.sin(Math.PI * Math.min(1, returned)) : 0;
        HeadPoint place = HeadPoint.of(model.size().surface(direction).vector().plus(out.times(height)));
        return new HandPlace(place, out, true, returned <= 0);
    }

    private static Direction between(Direction from, Direction to, double share) {
        double angle = from.angleRad(to);
        if (angle < 1e-9) {
            return from;
        }
        Vector3 sum = from.vector()
                .times(Math.sin((1 - share) * angle))
                .plus(to.vector().times(Math.sin(share * angle)));
        return Direction.of(sum);
    }

    private static Vector3 shift(HandMove move, double cycles, Vector3 along, Vector3 across) {
        double phase = 2 * Math.PI * cycles;
        double mm = move.amplitudeMm();
        return switch (move.kind()) {
            case CIRCLE, NEAR -> along.times(mm * Math.cos(phase)).plus(across.times(mm * Math.sin(phase)));
            case GLIDE -> along.times(mm * Math.sin(phase));
            case STROKE -> along.times(mm * stroke(cycles - Math.floor(cycles)));
            case HOLD, LINE, AWAY, NONE -> new Vector3(0, 0, 0);
        };
    }

    /** From front (1) to back (-1) on the scalp and forward again through the air. */
    private static double stroke(double share) {
        return share < STROKE_SHARE
                ? 1 - 2 * share / STROKE_SHARE
                : -1 + 2 * (share - STROKE_SHARE) / (1 - STROKE_SHARE);
    }
}
