package app.galea.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.HandContact.Reach;
import app.galea.scalp.HeadModel;
import app.galea.scalp.ScalpSpot;
import app.galea.scalp.Sight;
import app.galea.scalp.Touches;
import app.galea.time.FrameTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    private static final HeadPoint PLACE =
            HeadSize.DEFAULT.surface(ScalpZone.OCCIPUT.anchors().get(0).direction());

    private final Arrivals arrivals = new Arrivals(SessionSettings.defaults());

    @BeforeEach
    void aStepBeginsWithTheLeftHandInPlace() {
        arrivals.follow(left(Reach.TOUCHING, 0), FrameTime.ofSeconds(9.9));
        arrivals.begin(FrameTime.ofSeconds(10));
    }

    @Test
    void aHandThatHasNotMovedIsStillThereAndOneThatWasNotThereIsNot() {
        arrivals.follow(left(Reach.TOUCHING, 10), FrameTime.ofSeconds(11));
        assertThat(arrivals.isStillThere(Side.LEFT)).isTrue();
        assertThat(arrivals.isStillThere(Side.RIGHT)).isFalse();
    }

    @Test
    void aHandThatMovedFurtherThanACircleIsWideHasArrivedForGood() {
        arrivals.follow(left(Reach.TOUCHING, 30), FrameTime.ofSeconds(11));
        arrivals.follow(left(Reach.TOUCHING, 0), FrameTime.ofSeconds(12));
        assertThat(arrivals.isStillThere(Side.LEFT)).isFalse();
    }

    @Test
    void aHandThatWasLiftedHasArrived() {
        arrivals.follow(left(Reach.AWAY, 0), FrameTime.ofSeconds(11));
        arrivals.follow(left(Reach.TOUCHING, 0), FrameTime.ofSeconds(11.5));
        assertThat(arrivals.isStillThere(Side.LEFT)).isFalse();
    }

    @Test
    void aHandThatStaysIsTakenToBeRightAfterAWhile() {
        arrivals.follow(left(Reach.TOUCHING, 0), FrameTime.ofSeconds(13.9));
        assertThat(arrivals.isStillThere(Side.LEFT)).isTrue();
        arrivals.follow(left(Reach.TOUCHING, 0), FrameTime.ofSeconds(14.1));
        assertThat(arrivals.isStillThere(Side.LEFT)).isFalse();
    }

    private static Touches left(Reach reach, double movedMm) {
        HeadPoint at = new HeadPoint(PLACE.x() + movedMm, PLACE.y(), PLACE.z());
        return new Touches(
                FrameTime.ZERO,
                HeadSize.DEFAULT,
                hand(Side.LEFT, reach, at),
                hand(Side.RIGHT, Reach.ABSENT, at),
                Sight.NONE);
    }

    private static HandContact hand(Side side, Reach reach, HeadPoint at) {
        return new HandContact(side, reach, Evidence.INFERRED, onScalp(at), 20, List.of(), 0.9);
    }

    private static ScalpSpot onScalp(HeadPoint at) {
        ScalpSpot spot = new HeadModel(HeadSize.DEFAULT).spot(at);
        return new ScalpSpot(at, spot.direction(), 0, spot.onCap(), spot.nearestZone());
    }
}
