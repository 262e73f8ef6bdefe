package app.galea.motion;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.HandContact.Reach;
import app.galea.scalp.ScalpSpot;
import app.galea.scalp.Sight;
import app.galea.scalp.Touches;
import app.galea.time.FrameTime;
import java.util.List;
import java.util.function.DoubleFunction;

/** Touches as a script wants them: one hand on the scalp, or none, at a given time. */
final class ScriptedTouch {

    static final HeadSize HEAD = HeadSize.DEFAULT;

    private ScriptedTouch() {}

    /** A place so many mm along two perpendicular axes from the surface point in a direction. */
    static HeadPoint place(Direction about, double u, double v) {
        HeadPoint middle = HEAD.surface(about);
        Vector3 normal = new Vector3(
                        middle.x() / HEAD.semiXMm() / HEAD.semiXMm(),
                        (middle.y() - HEAD.centerYMm()) / HEAD.semiYMm() / HEAD.semiYMm(),
                        middle.z() / HEAD.semiZMm() / HEAD.semiZMm())
                .normalized();
        Vector3 a = normal.cross(new Vector3(0.3, 0.5, 0.8)).normalized();
        Vector3 b = normal.cross(a);
        return HeadPoint.of(middle.vector().plus(a.times(u)).plus(b.times(v)));
    }

    static Touches of(double seconds, Side side, HeadPoint place) {
        HandContact contact = contact(side, place, 1);
        HandContact other = absent(side.other());
        return new Touches(
                FrameTime.ofSeconds(seconds),
                HEAD,
                side == Side.LEFT ? contact : other,
                side == Side.LEFT ? other : contact,
                Sight.NONE);
    }

    static Touches none(double seconds) {
        return new Touches(FrameTime.ofSeconds(seconds), HEAD, absent(Side.LEFT), absent(Side.RIGHT), Sight.NONE);
    }

    static HandContact contact(Side side, HeadPoint place, double confidence) {
        ScalpSpot spot = spot(place, HEAD);
        return new HandContact(side, Reach.TOUCHING, Evidence.SEEN, spot, 5, List.of(spot), confidence);
    }

    static ScalpSpot spot(HeadPoint place, HeadSize head) {
        Direction direction = head.direction(place);
        return new ScalpSpot(head.surface(direction), direction, 0, true, ScalpZone.nearest(direction));
    }

    static HandContact absent(Side side) {
        return new HandContact(
                side, Reach.ABSENT, Evidence.NONE, spot(new HeadPoint(0, 0, 130), HEAD), 0, List.of(), 0);
    }

    /** The left hand's motion after so many seconds on a way, at an even frame rate. */
    static HandMotion after(double seconds, double framesPerSecond, DoubleFunction<HeadPoint> way) {
        MotionMeter meter = new MotionMeter();
        MotionReport report = meter.advance(of(0, Side.LEFT, way.apply(0)));
        for (int i = 1; i <= Math.round(seconds * framesPerSecond); i++) {
            double t = i / framesPerSecond;
            report = meter.advance(of(t, Side.LEFT, way.apply(t)));
        }
        return report.left();
    }
}
