package app.galea.ui.overlay;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.routine.PaceBand;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.scalp.HeadModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How fingertips should move in a step: places on the scalp as a function of time, at the middle of the pace that is
 * asked for. Immutable.
 */
final class GhostPath {

    /** Where nothing is asked: a calm pace, in cycles a minute, and a small circle, in mm. */
    private static final double CALM_PACE = 30;

    private static final double SMALL_MM = 9;
    private static final double GLIDE_MM = 18;
    private static final double STROKE_MM = 30;

    /** Distance of neighboring fingertips, and how far a hand keeps from the midline in a zone of both sides, mm. */
    private static final double FINGER_MM = 17;

    private static final double APART_MM = 26;

    private final HeadModel model;
    private final Step.Work work;
    private final Direction middle;
    private final Side hand;

    private GhostPath(HeadModel model, Step.Work work, Direction middle, Side hand) {
        this.model = model;
        this.work = work;
        this.middle = middle;
        this.hand = hand;
    }

    /** Where a hand should be in a step; empty where the step does not say, or wants the other hand. */
    static Optional<GhostPath> of(Step.Work work, List<ScalpZone> zones, HeadSize size, Side hand) {
        HeadModel model = new HeadModel(size);
        List<ScalpZone> own = zones.stream()
                .filter(zone -> zone.side().equals(Optional.of(hand)))
                .toList();
        if (!own.isEmpty()) {
            return Optional.of(new GhostPath(model, work, HeadShapes.standard().middle(own.get(0)), hand));
        }
        return zones.stream()
                .filter(zone -> zone.side().isEmpty())
                .findFirst()
                .map(zone -> HeadShapes.standard().middle(zone))
                .map(place -> new GhostPath(model, work, aside(model, place, hand), hand));
    }

    private static Direction aside(HeadModel model, Direction middle, Side hand) {
        HeadPoint at = model.size().surface(middle);
        double x = at.x() + (hand == Side.LEFT ? -APART_MM : APART_MM);
        return model.size().direction(new HeadPoint(x, at.y(), at.z()));
    }

    Direction middle() {
        return middle;
    }

    Technique technique() {
        return work.technique();
    }

    /** Seconds of a full cycle. */
    double cycleSeconds() {
        PaceBand pace = work.pace();
        double perMinute =
                pace.isAny() ? CALM_PACE : Double.isInfinite(pace.high()) ? pace.low() : (pace.low() + pace.high()) / 2;
        return 60 / Math.max(1, perMinute);
    }

    /** The three middle fingertips at a time. */
    List<HeadPoint> tips(double seconds) {
        List<HeadPoint> tips = new ArrayList<>();
        for (int finger = -1; finger <= 1; finger++) {
            // the middle finger is the longest and lies a little further on
            tips.add(at(seconds, finger * FINGER_MM, finger == 0 ? 5 : 0));
        }
        return tips;
    }

    /** The whole way of the middle fingertip, from its beginning. */
    List<HeadPoint> track(int steps) {
        List<HeadPoint> track = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            track.add(at(cycleSeconds() * i / steps, 0, 5));
        }
        return track;
    }

    private HeadPoint at(double seconds, double alongMm, double aheadMm) {
        double turn = 2 * Math.PI * seconds / cycleSeconds();
        // both hands turn alike, as mirror images
        double mirror = hand == Side.LEFT ? -1 : 1;
        double reach = reachMm();
        double across = switch (work.technique()) {
            case CIRCLE, SCRUB -> mirror * reach * Math.sin(turn);
            case HOLD, GLIDE, STROKE -> 0;
        };
        double ahead = switch (work.technique()) {
            case CIRCLE, SCRUB, GLIDE -> reach * Math.cos(turn);
            case STROKE -> reach * (1 - 2 * (turn / (2 * Math.PI) - Math.floor(turn / (2 * Math.PI))));
            case HOLD -> 0;
        };
        return onScalp(across + alongMm, ahead + aheadMm);
    }

    private double reachMm() {
        double asked = switch (work.technique()) {
            case CIRCLE, SCRUB, HOLD -> SMALL_MM;
            case GLIDE -> GLIDE_MM;
            case STROKE -> STROKE_MM;
        };
        return Math.min(asked, work.largestAmplitudeMm());
    }

    /** In the plane that touches the head in the middle, brought down to the scalp. */
    private HeadPoint onScalp(double acrossMm, double aheadMm) {
        Vector3 normal = model.normal(middle);
        Vector3 across = Math.abs(normal.z()) > 0.8
                ? new Vector3(1, 0, 0).minus(normal.times(normal.x())).normalized()
                : new Vector3(0, 0, 1).cross(normal).times(-1).normalized();
        Vector3 ahead = normal.cross(across).times(-1);
        if (Math.abs(normal.z()) <= 0.8 && ahead.z() < 0) {
            ahead = ahead.times(-1);
        }
        Vector3 place = model.size()
                .surface(middle)
                .vector()
                .plus(across.times(acrossMm))
                .plus(ahead.times(aheadMm));
        return model.spot(HeadPoint.of(place)).place();
    }
}
