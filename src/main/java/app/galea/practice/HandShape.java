package app.galea.practice;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.scalp.HeadModel;
import java.util.ArrayList;
import java.util.List;

/** A curved hand whose three middle fingertips rest where they should; the 16 points in the head frame. Stateless. */
final class HandShape {

    /** Per finger, mm from the group's middle: along the fingers and towards the thumb. */
    private static final double[][] TIPS = {{-52, 40}, {1, 18}, {4, 0}, {-5, -18}, {-20, -34}};

    /** Thumb and little finger stay clear of the scalp, mm. */
    private static final double[] TIP_HEIGHT = {30, 0, 0, 0, 22};

    /** Middle joints and knuckles: mm back from the tip, and up. */
    private static final double[] PIP = {-35, 22};

    private static final double[] MCP = {-68, 30};
    private static final double[] WRIST = {-150, 45};

    private HandShape() {}

    /** In the order of {@link HandLandmark}. */
    static List<HeadPoint> points(HeadModel head, Side side, HandPlace place) {
        Vector3 along = fingers(side, place.out());
        Vector3 thumbward = along.cross(place.out()).times(side == Side.LEFT ? 1 : -1);
        List<HeadPoint> tips = new ArrayList<>();
        List<HeadPoint> middles = new ArrayList<>();
        List<HeadPoint> knuckles = new ArrayList<>();
        for (Finger finger : Finger.values()) {
            double[] offset = TIPS[finger.ordinal()];
            double height = TIP_HEIGHT[finger.ordinal()];
            Vector3 tip = place.middle().vector().plus(along.times(offset[0])).plus(thumbward.times(offset[1]));
            tips.add(
                    place.touching()
                            ? settle(head, tip, height)
                            : HeadPoint.of(tip.plus(place.out().times(height))));
            middles.add(back(tip, along, place.out(), PIP, height));
            knuckles.add(back(tip, along, place.out(), MCP, height));
        }
        List<HeadPoint> all = new ArrayList<>();
        all.add(back(place.middle().vector(), along, place.out(), WRIST, 0));
        all.addAll(knuckles);
        all.addAll(middles);
        all.addAll(tips);
        return all;
    }

    private static HeadPoint back(Vector3 tip, Vector3 along, Vector3 out, double[] by, double height) {
        return HeadPoint.of(tip.plus(along.times(by[0])).plus(out.times(by[1] + height)));
    }

    private static HeadPoint settle(HeadModel head, Vector3 tip, double height) {
        Direction direction = head.size().direction(HeadPoint.of(tip));
        return HeadPoint.of(head.size()
                .surface(direction)
                .vector()
                .plus(head.normal(direction).times(height)));
    }

    /** The way the fingers point: up and inwards, for the elbow hangs down at the side. */
    private static Vector3 fingers(Side side, Vector3 out) {
        Vector3 up = new Vector3(side == Side.LEFT ? 0.6 : -0.6, -0.15, 1);
        return up.minus(out.times(out.dot(up))).normalized();
    }
}
