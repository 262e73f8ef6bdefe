package app.galea.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraModel;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.observation.HandObservation;
import app.galea.observation.Observation;
import app.galea.observation.PointObservation;
import app.galea.observation.TipObservation;
import app.galea.practice.HandScript.Segment;
import app.galea.scalp.HeadModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SimulatedObserverTest {

    private static final SimulationSettings EXACT = SimulationSettings.exact();
    private static final HeadModel HEAD = new HeadModel(HeadSize.DEFAULT);

    private static List<Observation> observe(SimulationSettings settings, Segment... segments) {
        List<Observation> all = new ArrayList<>();
        try (SimulatedObserver observer = new SimulatedObserver(HandScript.of(segments), settings)) {
            for (Optional<Observation> one = observer.next(); one.isPresent(); one = observer.next()) {
                all.add(one.get());
            }
        }
        return all;
    }

    private static Segment temples(double seconds) {
        return Segment.of(
                seconds,
                HandMove.circles(Side.LEFT, ScalpZone.TEMPLE_LEFT, 30, 8),
                HandMove.circles(Side.RIGHT, ScalpZone.TEMPLE_RIGHT, 30, 8));
    }

    private static HeadPoint middle(HandObservation hand) {
        Vector3 sum = new Vector3(0, 0, 0);
        for (Finger finger : Finger.GROUP) {
            sum = sum.plus(hand.tips().get(finger.ordinal()).place().vector());
        }
        return HeadPoint.of(sum.times(1.0 / 3));
    }

    @Test
    void givesEveryFrameInTime() {
        List<Observation> all = observe(EXACT, temples(1), temples(0.5));
        assertThat(all).hasSize(45);
        assertThat(all.get(44).frame()).isEqualTo(44);
        assertThat(all.get(44).time().seconds()).isCloseTo(44 / 30.0, within(1e-9));
    }

    @Test
    void theSameSeedGivesTheSame() {
        SimulationSettings noisy = EXACT.withNoise(1, 2, 7);
        assertThat(observe(noisy, temples(0.5))).isEqualTo(observe(noisy, temples(0.5)));
        assertThat(observe(noisy, temples(0.5))).isNotEqualTo(observe(EXACT.withNoise(1, 2, 8), temples(0.5)));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "40,0,0", "-40,0,0", "0,35,0", "0,-20,0", "0,0,15", "25,20,-10"})
    void theHeadTurnsAsTold(double yaw, double pitch, double roll) {
        HeadMove move = new HeadMove(yaw, pitch, roll, 600);
        var r = observe(EXACT, temples(0.1).with(move)).get(0).head().rotation();
        assertThat(Math.toDegrees(Math.atan2(r.entry(0, 2), -r.entry(2, 2)))).isCloseTo(yaw, within(1e-6));
        assertThat(Math.toDegrees(Math.asin(r.entry(1, 2)))).isCloseTo(pitch, within(1e-6));
        assertThat(Math.toDegrees(Math.atan2(-r.entry(1, 0), -r.entry(1, 1)))).isCloseTo(roll, within(1e-6));
    }

    @Test
    void thePersonsLeftIsRightInThePicture() {
        var head = observe(EXACT, temples(0.1)).get(0).head();
        assertThat(head.point(HeadLandmark.TRAGUS_LEFT).x())
                .isGreaterThan(head.point(HeadLandmark.TRAGUS_RIGHT).x());
        assertThat(head.point(HeadLandmark.CHIN).y())
                .isGreaterThan(head.point(HeadLandmark.HAIRLINE).y());
    }

    static Stream<Arguments> handsOnZones() {
        return Stream.of(ScalpZone.values())
                .flatMap(zone -> Stream.of(Side.values())
                        .filter(side -> zone.side().isEmpty() || zone.side().get() == side)
                        .map(side -> Arguments.of(side, zone)));
    }

    @ParameterizedTest
    @MethodSource("handsOnZones")
    void fingertipsTouchTheZoneTheyShould(Side side, ScalpZone zone) {
        HandMove move = HandMove.circles(side, zone, 30, 6);
        Segment segment =
                Segment.of(2, side == Side.LEFT ? move : HandMove.none(), side == Side.LEFT ? HandMove.none() : move);
        for (Observation one : observe(EXACT, segment)) {
            HandObservation hand = one.hand(side);
            assertThat(HEAD.spot(middle(hand)).nearestZone()).isEqualTo(zone);
            for (Finger finger : Finger.GROUP) {
                TipObservation tip = hand.tips().get(finger.ordinal());
                assertThat(tip.touching()).isGreaterThan(0.9);
                assertThat(HEAD.spot(tip.place()).heightMm()).isCloseTo(0, within(0.2));
                assertThat(HEAD.spot(tip.place()).onCap()).isTrue();
            }
        }
    }

    @Test
    void pictureAndDepthLeadBackToTheFingertip() {
        HeadMove move = new HeadMove(20, 15, 5, 700);
        Stage stage = new Stage(EXACT.camera(), HeadSize.DEFAULT, move);
        HandObservation hand = observe(EXACT, temples(0.1).with(move)).get(0).left();
        PointObservation seen = hand.point(HandLandmark.INDEX_TIP);
        double z = stage.inCamera(new HeadPoint(0, 24, 27)).z() + seen.depthMm();
        CameraPoint back = EXACT.camera().unproject(seen.place(), z);
        CameraPoint truth =
                stage.inCamera(hand.tips().get(Finger.INDEX.ordinal()).place());
        assertThat(back.vector().distance(truth.vector())).isLessThan(0.5);
    }

    @Test
    void circlesHaveTheirPaceAndRadius() {
        List<HeadPoint> path =
                observe(EXACT, temples(4)).stream().map(o -> middle(o.left())).toList();
        Vector3 center = path.stream()
                .map(HeadPoint::vector)
                .reduce(Vector3::plus)
                .orElseThrow()
                .times(1.0 / path.size());
        assertThat(path).allSatisfy(p -> assertThat(p.vector().distance(center)).isCloseTo(8, within(1.0)));
        // two seconds a circle: half a circle on the other side, a whole one back
        assertThat(path.get(0).distance(path.get(30))).isCloseTo(16, within(1.0));
        assertThat(path.get(0).distance(path.get(60))).isLessThan(0.5);
    }

    @Test
    void handsHopFromPlaceToPlace() {
        Segment crown = Segment.of(
                2,
                HandMove.circles(Side.LEFT, ScalpZone.CROWN, 30, 8),
                HandMove.circles(Side.RIGHT, ScalpZone.CROWN, 30, 8));
        List<Observation> all = observe(EXACT, temples(1), crown);
        assertThat(all.subList(30, 54)).allMatch(o -> o.left().touching() < 0.5);
        assertThat(all.subList(54, 90)).allMatch(o -> o.left().touching() > 0.5);
        double highest = all.subList(30, 54).stream()
                .mapToDouble(o -> HEAD.spot(middle(o.left())).heightMm())
                .max()
                .orElse(0);
        assertThat(highest).isGreaterThan(25);
    }

    @Test
    void aChangeOfPaceInTheSamePlaceIsNoHop() {
        Segment fast = Segment.of(
                1,
                HandMove.circles(Side.LEFT, ScalpZone.TEMPLE_LEFT, 112, 8),
                HandMove.circles(Side.RIGHT, ScalpZone.TEMPLE_RIGHT, 112, 8));
        List<Observation> all = observe(EXACT, temples(1.1), fast);
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).left().touching()).isGreaterThan(0.9);
            assertThat(middle(all.get(i).left()).distance(middle(all.get(i - 1).left())))
                    .isLessThan(5);
        }
    }

    @Test
    void aStrokeGoesOneWayOnTheScalpAndReturnsThroughTheAir() {
        Segment strokes = Segment.of(8, HandMove.strokes(Side.LEFT, ScalpZone.TOP_LEFT, 15, 40), HandMove.none());
        List<Observation> all = observe(EXACT, strokes);
        for (int i = 1; i < all.size(); i++) {
            HandObservation now = all.get(i).left();
            boolean forward = middle(now).y() > middle(all.get(i - 1).left()).y();
            if (now.touching() > 0.5 && all.get(i - 1).left().touching() > 0.5) {
                assertThat(forward).as("frame %d", i).isFalse();
            }
        }
        assertThat(all.stream().filter(o -> o.left().touching() > 0.5).count() / 240.0)
                .isCloseTo(0.7, within(0.02));
    }

    @Test
    void aNearHandIsAsHighAsToldAndTouchesNothing() {
        Segment near = Segment.of(1, HandMove.near(Side.LEFT, ScalpZone.TEMPLE_LEFT, 40), HandMove.none());
        for (Observation one : observe(EXACT, near)) {
            assertThat(one.left().touching()).isLessThan(0.1);
            assertThat(HEAD.spot(middle(one.left())).heightMm()).isCloseTo(40, within(6.0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TEMPLE_LEFT, 0, true",
        "FRONT_HAIRLINE, 0, true",
        "SKULL_BASE_LEFT, 0, false",
        "OCCIPUT, 0, false",
        "CROWN, 0, false",
        "TOP_LEFT, 35, true"
    })
    void theHeadHidesWhatIsBehindIt(ScalpZone zone, double pitch, boolean visible) {
        Segment segment =
                Segment.of(0.1, HandMove.hold(Side.LEFT, zone), HandMove.none()).with(HeadMove.FACING.turned(0, pitch));
        HandObservation hand = observe(EXACT, segment).get(0).left();
        assertThat(hand.point(HandLandmark.MIDDLE_TIP).visible() > 0.5).isEqualTo(visible);
    }

    @Test
    void visibilityCanBeSet() {
        HandMove temple = HandMove.hold(Side.LEFT, ScalpZone.TEMPLE_LEFT);
        HandMove base = HandMove.hold(Side.RIGHT, ScalpZone.SKULL_BASE_RIGHT);
        Observation one =
                observe(EXACT, Segment.of(0.1, temple.hidden(), base.visible())).get(0);
        assertThat(one.left().points()).allMatch(p -> p.visible() < 0.5);
        assertThat(one.right().points()).allMatch(p -> p.visible() > 0.5);
    }

    @Test
    void handsCanBeAsideOrOutOfThePicture() {
        Observation one = observe(EXACT, Segment.of(0.1, HandMove.away(), HandMove.none()))
                .get(0);
        assertThat(one.left().confidence()).isGreaterThan(0.9);
        assertThat(one.left().touching()).isLessThan(0.1);
        assertThat(HEAD.spot(middle(one.left())).heightMm()).isGreaterThan(100);
        assertThat(one.right().points()).isEmpty();
    }

    @Test
    void withoutTipsTheHandAloneTellsOfTouching() {
        HandObservation hand = observe(EXACT.withoutTips(), temples(0.1)).get(0).left();
        assertThat(hand.tips()).isEmpty();
        assertThat(hand.touching()).isGreaterThan(0.9);
    }

    @Test
    void nobodyIsNeitherHeadNorHand() {
        Observation one = observe(EXACT, temples(0.1).with(Scenery.PLAIN.withView(Scenery.View.NOBODY)))
                .get(0);
        assertThat(one.head().isPresent()).isFalse();
        assertThat(one.left().points()).isEmpty();
        assertThat(one.signal()).isEqualTo(Observation.Signal.PICTURE);
    }

    @Test
    void aStalledCameraIsNoticedTwiceASecond() {
        Segment stalled = temples(2).with(Scenery.PLAIN.withView(Scenery.View.NO_PICTURE));
        List<Observation> all = observe(EXACT, temples(1), stalled, temples(1));
        assertThat(all).hasSize(64);
        assertThat(all.subList(30, 34)).allMatch(o -> o.signal() == Observation.Signal.NO_PICTURE);
    }

    @Test
    void lightAndCompanyAreAsTold() {
        Observation one = observe(
                        EXACT, temples(0.1).with(Scenery.PLAIN.withLuma(30).withSecondHead(0.7)))
                .get(0);
        assertThat(one.picture().headLuma()).isEqualTo(30);
        assertThat(one.picture().secondHead()).isEqualTo(0.7);
        assertThat(one.picture().camera().width()).isEqualTo(640);
        assertThat(CameraModel.DEFAULT_FIELD_OF_VIEW_DEG).isEqualTo(60);
    }
}
