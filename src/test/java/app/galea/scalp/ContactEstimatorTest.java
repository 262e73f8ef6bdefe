package app.galea.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadSite;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraModel;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.ImagePoint;
import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;
import app.galea.observation.Observation;
import app.galea.observation.PictureObservation;
import app.galea.observation.TipObservation;
import app.galea.scalp.HandContact.Reach;
import app.galea.time.FrameTime;
import app.galea.track.HeadAngles;
import app.galea.track.Scene;
import app.galea.track.TrackStatus;
import app.galea.track.TrackedHand;
import app.galea.track.TrackedHead;
import app.galea.track.TrackedPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactEstimatorTest {

    /** Face to the camera: the person's right is the picture's left, up is up, the face looks back along the axis. */
    private static final Rotation FACING =
            Rotation.ofColumns(new Vector3(-1, 0, 0), new Vector3(0, 0, -1), new Vector3(0, -1, 0));

    /** These hands err as said in each test and not as the starting network does. */
    private final ContactEstimator estimator = new ContactEstimator();

    private int frame;

    @Test
    void touchesWithHysteresis() {
        assertThat(touching(0.55)).isFalse();
        assertThat(touching(0.61)).isTrue();
        assertThat(touching(0.45)).isTrue();
        assertThat(touching(0.39)).isFalse();
        assertThat(touching(0.55)).isFalse();
    }

    @Test
    void forgetsTouchingWhenTheHandIsLost() {
        assertThat(touching(0.9)).isTrue();
        HandContact gone = advance(TrackedHand.lost(Side.LEFT)).left();
        assertThat(gone.reach()).isEqualTo(Reach.ABSENT);
        assertThat(gone.confidence()).isZero();
        assertThat(touching(0.5)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = HeadSite.class,
            names = {"F3", "FC3", "F7", "C5", "FZ"})
    void aVisibleTouchInFrontIsFoundWhereItIs(HeadSite site) {
        HandContact contact = advance(hand(on(site, 0), 0.95, 0.9)).left();
        assertThat(contact.evidence()).isEqualTo(Evidence.SEEN);
        assertThat(contact.spot().zone()).hasValue(ScalpZone.nearest(site.direction()));
        // at the silhouette (C5) what shows is drawn towards the side that faces the camera
        assertThat(contact.spot().place().distance(on(site, 0))).isLessThan(20);
        assertThat(contact.tips()).isNotEmpty();
    }

    @Test
    void aHiddenTouchWhoseDepthFallsShortIsBroughtToTheBackOfTheHead() {
        HeadPoint occiput = on(HeadSite.PO7, 0);
        HeadPoint short40 = new HeadPoint(occiput.x(), occiput.y() + 40, occiput.z());
        HandContact contact = advance(hand(short40, 0.95, 0.05)).left();
        assertThat(contact.evidence()).isEqualTo(Evidence.INFERRED);
        assertThat(contact.spot().place().y()).isLessThan(-55);
        assertThat(contact.spot().zone()).hasValue(ScalpZone.OCCIPUT);
        assertThat(contact.uncertaintyMm()).isBetween(5.0, 30.0);
    }

    @Test
    void aTouchOfTheChinIsNoContact() {
        HandContact contact =
                advance(hand(new HeadPoint(0, 60, -90), 0.95, 0.9)).left();
        assertThat(contact.reach()).isEqualTo(Reach.AWAY);
        assertThat(contact.evidence()).isEqualTo(Evidence.NONE);
        assertThat(contact.tips()).isEmpty();
    }

    @Test
    void withoutAHeadNothingIsTouched() {
        TrackedHead seen = head(TrackStatus.FRESH);
        TrackedHead lost = head(TrackStatus.LOST);
        TrackedHand hand = hand(on(HeadSite.F3, 0), 0.95, 0.9);
        assertThat(advance(hand, seen).left().isTouching()).isTrue();
        Touches touches = advance(hand, lost);
        assertThat(touches.left().isTouching()).isFalse();
        assertThat(touches.sight()).isEqualTo(Sight.NONE);
    }

    @Test
    void aCoastingHandKeepsItsTouchButDoesNotVote() {
        TrackedHand hand = hand(on(HeadSite.F3, 0), 0.95, 0.9);
        advance(hand);
        TrackedHand coasting =
                new TrackedHand(Side.LEFT, TrackStatus.COASTING, 0, hand.touching(), hand.points(), hand.tips());
        HandContact contact = advance(coasting).left();
        assertThat(contact.isTouching()).isTrue();
        assertThat(contact.confidence()).isLessThan(0.4);
    }

    @Nested
    class WhereTheSourceKnowsTheFingertips {

        @Test
        void theirPlacesWinOverTheGeometry() {
            TrackedHand hand = tips(on(HeadSite.OZ, 3), 1, 1, 1);
            HandContact contact = advance(hand).left();
            assertThat(contact.spot().place().distance(on(HeadSite.OZ, 0))).isLessThan(0.05);
            assertThat(contact.spot().heightMm()).isCloseTo(2.2, within(0.3));
            assertThat(contact.tips()).hasSize(5);
            assertThat(contact.uncertaintyMm()).isCloseTo(Math.sqrt(2) * 2, within(1e-9));
        }

        @Test
        void onlyTouchingFingersAreContacts() {
            assertThat(advance(tips(on(HeadSite.OZ, 3), 0, 1, 1)).left().tips()).hasSize(3);
            HandContact none = advance(tips(on(HeadSite.OZ, 3), 0, 0, 0)).left();
            assertThat(none.reach()).isEqualTo(Reach.AWAY);
        }

        @Test
        void thumbAndLittleFingerMustBeNearTheSurface() {
            assertThat(advance(tips(on(HeadSite.OZ, 20), 1, 1, 1)).left().tips())
                    .hasSize(3);
        }

        /** Five tips at one place: the side fingers, the index, and middle and ring with these probabilities. */
        private TrackedHand tips(HeadPoint place, double side, double index, double others) {
            TrackedHand hand = hand(place, 0, 0.9);
            List<TipObservation> tips = new ArrayList<>();
            for (double touching : new double[] {side, index, others, others, side}) {
                tips.add(new TipObservation(place, 2, touching));
            }
            return new TrackedHand(Side.LEFT, TrackStatus.FRESH, 1, 0, hand.points(), tips);
        }
    }

    @Test
    void aFaceToTheCameraShowsTheFrontAndHidesTheBack() {
        Sight sight = advance(TrackedHand.lost(Side.LEFT)).sight();
        assertThat(sight.share(ScalpZone.FOREHEAD)).isGreaterThan(0.9);
        assertThat(sight.share(ScalpZone.OCCIPUT)).isZero();
        assertThat(sight.share(ScalpZone.SKULL_BASE_LEFT)).isZero();
        assertThat(sight.share(ScalpZone.TEMPLE_LEFT)).isEqualTo(sight.share(ScalpZone.TEMPLE_RIGHT));
    }

    private boolean touching(double probability) {
        return advance(hand(on(HeadSite.F3, 0), probability, 0.9)).left().isTouching();
    }

    private Touches advance(TrackedHand left) {
        return advance(left, head(TrackStatus.FRESH));
    }

    private Touches advance(TrackedHand left, TrackedHead head) {
        CameraModel camera = CameraModel.ofFieldOfView(640, 480, 60);
        return estimator.advance(new Scene(
                FrameTime.ofSeconds(frame++ / 30.0),
                Observation.Signal.PICTURE,
                new PictureObservation(camera, 128, 0),
                head,
                left,
                TrackedHand.lost(Side.RIGHT)));
    }

    private static TrackedHead head(TrackStatus status) {
        HeadPose pose = new HeadPose(FACING, new CameraPoint(0, 0, 600));
        return new TrackedHead(status, 0.9, pose, HeadSize.DEFAULT, HeadAngles.FACING, 0.3);
    }

    private static TrackedHand hand(HeadPoint place, double touching, double visible) {
        TrackedPoint point = new TrackedPoint(new ImagePoint(0, 0), place, visible, 10);
        return new TrackedHand(
                Side.LEFT, TrackStatus.FRESH, 0.9, touching, Collections.nCopies(HandLandmark.COUNT, point), List.of());
    }

    private static HeadPoint on(HeadSite site, double heightMm) {
        HeadSize head = HeadSize.DEFAULT;
        double grow = 1 + heightMm / 129;
        return new HeadSize(head.semiXMm() * grow, head.semiYMm() * grow, head.semiZMm() * grow, head.centerYMm())
                .surface(site.direction());
    }
}
