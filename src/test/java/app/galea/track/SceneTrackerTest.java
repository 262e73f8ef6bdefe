package app.galea.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.observation.HandObservation;
import app.galea.observation.HeadObservation;
import app.galea.observation.Observation;
import app.galea.observation.PointObservation;
import app.galea.time.FrameTime;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthFrame;
import app.galea.truth.TruthObserver;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SceneTrackerTest {

    private final TruthClip clip = TruthClip.demo();
    private final List<Observation> observations = TruthObserver.observations(clip);
    private final SceneTracker tracker = new SceneTracker();

    @Test
    void findsTheHeadWhereItIs() {
        Scene scene = runTo(300);
        TruthFrame truth = clip.frames().get(300);
        assertThat(scene.head().status()).isEqualTo(TrackStatus.FRESH);
        assertThat(Math.toDegrees(scene.head()
                        .pose()
                        .rotation()
                        .inverse()
                        .after(truth.pose().rotation())
                        .angleRad()))
                .isLessThan(3);
        // the person's head is smaller than the mean head, so it seems further away; sideways it is where it is
        double ratio = scene.head().pose().origin().z() / truth.pose().origin().z();
        assertThat(ratio).isBetween(0.95, 1.15);
        assertThat(scene.head().pose().origin().x() / ratio)
                .isCloseTo(truth.pose().origin().x(), within(8.0));
    }

    @Test
    void anglesHaveTheSignsOfTheirNames() {
        // the camera stands below and to the person's left; the script nods by 22 degrees at 50 s
        HeadAngles first = tracker.advance(observations.get(15)).head().angles();
        HeadAngles nodding = runTo(750).head().angles();
        assertThat(first.yawDeg()).isBetween(10.0, 30.0);
        assertThat(first.pitchDeg()).isBetween(-35.0, -15.0);
        assertThat(nodding.pitchDeg() - first.pitchDeg()).isCloseTo(22, within(5.0));
    }

    @Test
    void learnsThePersonsOwnHead() {
        HeadSize truth = clip.headSize();
        HeadSize learned = runTo(1004).head().size();
        assertThat(Math.abs(learned.semiXMm() - truth.semiXMm()))
                .isLessThan(Math.abs(HeadSize.DEFAULT.semiXMm() - truth.semiXMm()));
        assertThat(learned.semiYMm()).isLessThan(HeadSize.DEFAULT.semiYMm());
        assertThat(learned.semiZMm()).isGreaterThan(HeadSize.DEFAULT.semiZMm());
    }

    @Test
    void aHeadWhosePointsAllLieInOnePlaceIsNoHead() {
        Observation good = observations.get(15);
        tracker.advance(good);
        PointObservation dot = new PointObservation(320, 240, 0, 1, 1);
        HeadObservation dots =
                new HeadObservation(1, good.head().rotation(), Collections.nCopies(HeadLandmark.values().length, dot));
        Scene scene = tracker.advance(new Observation(
                FrameTime.ofSeconds(good.time().seconds() + 1),
                16,
                good.signal(),
                good.picture(),
                dots,
                good.left(),
                good.right()));
        assertThat(scene.head().status()).isEqualTo(TrackStatus.LOST);
        assertThat(tracker.advance(observations.get(45)).head().status()).isEqualTo(TrackStatus.FRESH);
    }

    @Test
    void keepsToACalibratedHead() {
        HeadSize calibrated = new HeadSize(80, 100, 140, 1);
        SceneTracker calibratedTracker = new SceneTracker(calibrated);
        for (Observation observation : observations.subList(0, 100)) {
            assertThat(calibratedTracker.advance(observation).head().size()).isEqualTo(calibrated);
        }
    }

    @Test
    void fingertipsLieInTheHeadFrame() {
        Scene scene = runTo(300);
        HeadPoint truth = clip.frames().get(300).left().tip(Finger.MIDDLE);
        HeadPoint found = scene.left().point(HandLandmark.MIDDLE_TIP).place();
        assertThat(found.distance(truth)).isLessThan(15);
    }

    @Nested
    class WhileAHandIsOutOfSight {

        @Test
        void itCoastsForAMomentAndIsThenLost() {
            runTo(300);
            TrackedHand before = tracker.advance(withoutLeft(301)).left();
            assertThat(before.status()).isEqualTo(TrackStatus.COASTING);
            assertThat(before.confidence()).isZero();
            assertThat(before.points()).hasSize(16);
            Scene later = tracker.advance(withoutLeft(300 + 6));
            assertThat(later.left().isLost()).isTrue();
            assertThat(later.left().points()).isEmpty();
            assertThat(later.right().status()).isEqualTo(TrackStatus.FRESH);
        }

        @Test
        void aWeakSightingDoesNotCount() {
            runTo(300);
            HandObservation left = observations.get(301).left();
            HandObservation weak = new HandObservation(Side.LEFT, 0.39, left.touching(), left.points(), left.tips());
            assertThat(tracker.advance(with(301, weak)).left().status()).isEqualTo(TrackStatus.COASTING);
        }
    }

    @Nested
    class WithoutAPicture {

        @Test
        void theHeadCoastsAndIsThenLostInItsLastPose() {
            Scene last = runTo(300);
            Observation at = observations.get(300);
            Scene soon = tracker.advance(gap(at, 0.2));
            assertThat(soon.head().status()).isEqualTo(TrackStatus.COASTING);
            Scene late = tracker.advance(gap(at, 0.5));
            assertThat(late.head().isLost()).isTrue();
            assertThat(late.head().pose()).isEqualTo(last.head().pose());
            assertThat(late.signal()).isEqualTo(Observation.Signal.NO_PICTURE);
            assertThat(tracker.advance(observations.get(320)).head().status()).isEqualTo(TrackStatus.FRESH);
        }

        private Observation gap(Observation at, double seconds) {
            return Observation.withoutPicture(
                    FrameTime.ofSeconds(at.time().seconds() + seconds), at.frame(), at.picture());
        }
    }

    @Test
    void isLostBeforeAnythingWasSeen() {
        Observation first = observations.get(0);
        Scene scene = tracker.advance(Observation.withoutPicture(FrameTime.ZERO, 0, first.picture()));
        assertThat(scene.head().isLost()).isTrue();
        assertThat(scene.left().isLost()).isTrue();
    }

    @Test
    void sameObservationsGiveTheSameScenes() {
        SceneTracker again = new SceneTracker();
        for (Observation observation : observations.subList(0, 200)) {
            assertThat(tracker.advance(observation)).isEqualTo(again.advance(observation));
        }
    }

    private Scene runTo(int frame) {
        Scene scene = tracker.advance(observations.get(0));
        for (Observation observation : observations.subList(1, frame + 1)) {
            scene = tracker.advance(observation);
        }
        return Objects.requireNonNull(scene);
    }

    private Observation withoutLeft(int frame) {
        return with(frame, HandObservation.absent(Side.LEFT));
    }

    private Observation with(int frame, HandObservation left) {
        Observation it = observations.get(frame);
        return new Observation(it.time(), it.frame(), it.signal(), it.picture(), it.head(), left, it.right());
    }
}
