package app.galea.coverage;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.HandContact.Reach;
import app.galea.scalp.ScalpChart;
import app.galea.scalp.ScalpSpot;
import app.galea.scalp.Sight;
import app.galea.scalp.Touches;
import app.galea.time.FrameTime;
import java.util.Arrays;
import java.util.List;

/** Touches as a script wants them. */
final class ScriptedHands {

    static final HeadSize HEAD = HeadSize.DEFAULT;

    private ScriptedHands() {}

    static ScalpSpot spot(HeadPoint place, HeadSize head) {
        Direction direction = head.direction(place);
        return new ScalpSpot(
                head.surface(direction), direction, 0, ScalpChart.isOnCap(direction), ScalpZone.nearest(direction));
    }

    /** The middle of a zone. */
    static Direction middle(ScalpZone zone) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (var anchor : zone.anchors()) {
            x += anchor.direction().x();
            y += anchor.direction().y();
            z += anchor.direction().z();
        }
        return new Direction(x, y, z);
    }

    static HandContact on(Side side, Evidence evidence, Direction... tips) {
        List<ScalpSpot> spots =
                Arrays.stream(tips).map(tip -> spot(HEAD.surface(tip), HEAD)).toList();
        return new HandContact(side, Reach.TOUCHING, evidence, spots.get(0), 5, spots, 1);
    }

    static HandContact seen(Side side, ScalpZone zone) {
        return on(side, Evidence.SEEN, middle(zone));
    }

    static HandContact inferred(Side side, ScalpZone zone) {
        return on(side, Evidence.INFERRED, middle(zone));
    }

    static HandContact absent(Side side) {
        return new HandContact(
                side, Reach.ABSENT, Evidence.NONE, spot(new HeadPoint(0, 0, 130), HEAD), 0, List.of(), 0);
    }

    static Touches at(double seconds, HandContact left, HandContact right) {
        return new Touches(FrameTime.ofSeconds(seconds), HEAD, left, right, Sight.NONE);
    }

    static Touches left(double seconds, ScalpZone zone) {
        return at(seconds, seen(Side.LEFT, zone), absent(Side.RIGHT));
    }

    static Touches none(double seconds) {
        return at(seconds, absent(Side.LEFT), absent(Side.RIGHT));
    }
}
