package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.capture.OpenCv;
import app.galea.observation.Observation;
import app.galea.pose.ScriptedReader.Head;
import app.galea.time.FrameTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/** Who is followed and when: the logic round the network, with a scripted network. */
class CameraObserverTest {

    private static final Head ANNA = new Head(300, 250, 120, 0.99);
    private static final Head BEN = new Head(900, 260, 90, 0.99);

    private final ScriptedReader reader = new ScriptedReader();
    private CameraObserver observer;
    private Mat picture;
    private long frame;

    @BeforeEach
    void open() {
        OpenCv.load();
        picture = new Mat(720, 1280, CvType.CV_8UC3, new Scalar(60, 60, 60));
        observer = new CameraObserver(reader, Optics.unknown(), true);
    }

    /** The next frame of thirty a second. */
    private Observation next(Head... heads) {
        reader.show(heads);
        Observation seen = observer.observe(picture, FrameTime.ofSeconds(frame / 30.0), frame);
        frame++;
        return seen;
    }

    private Observation afterSeconds(double seconds, Head... heads) {
        Observation last = next(heads);
        for (int i = 1; i < Math.round(seconds * 30); i++) {
            last = next(heads);
        }
        return last;
    }

    private static double middle(Observation seen) {
        return HeadBox.of(seen.head()).center().x();
    }

    @Test
    void takesTheLargestHeadForTheSubject() {
        assertThat(middle(afterSeconds(1, BEN, ANNA))).isCloseTo(300, within(5.0));
    }

    @Test
    void noFrameOfASearchCostsMoreThanAFewRuns() {
        for (int i = 0; i < 60; i++) {
            int before = reader.runs;
            next();
            assertThat(reader.runs - before).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void oneRunIsEnoughForAHeadThatIsFollowed() {
        afterSeconds(4, ANNA);
        int before = reader.runs;
        next(ANNA);
        assertThat(reader.runs - before).isLessThanOrEqualTo(2);
    }

    @Test
    void seesNothingWhereNothingIs() {
        Observation seen = afterSeconds(2);
        assertThat(seen.head().isPresent()).isFalse();
        assertThat(seen.left().points()).isEmpty();
        assertThat(seen.picture().headLuma()).isEqualTo(60);
        assertThat(seen.signal()).isEqualTo(Observation.Signal.PICTURE);
    }

    @Nested
    class WhileFollowing {

        @BeforeEach
        void followAnna() {
            afterSeconds(1, ANNA);
        }

        @Test
        void staysWithTheSubjectWhenALargerPersonComes() {
            Head carl = new Head(950, 300, 200, 0.99);
            assertThat(middle(afterSeconds(5, ANNA, carl))).isCloseTo(300, within(5.0));
        }

        @Test
        void waitsForTheSubjectBeforeTakingAnother() {
            assertThat(afterSeconds(0.7, BEN).head().isPresent()).isFalse();
            assertThat(middle(next(ANNA, BEN))).isCloseTo(300, within(5.0));
            afterSeconds(1.5, BEN);
            assertThat(middle(next(BEN))).isCloseTo(900, within(5.0));
        }

        @Test
        void followsAWalkAcrossThePicture() {
            Observation seen = next(ANNA);
            for (double x = 300; x < 1000; x += 25) {
                seen = next(new Head(x, 250, 120, 0.99));
                assertThat(seen.head().isPresent()).isTrue();
            }
            assertThat(middle(seen)).isCloseTo(975, within(5.0));
        }

        @Test
        void keepsAHeadItIsNotSureOfButReportsTheDoubt() {
            Observation seen = afterSeconds(1, new Head(300, 250, 120, 0.3));
            assertThat(seen.head().confidence()).isEqualTo(0.3);
        }

        @Test
        void dropsWhatIsHardlyAHead() {
            assertThat(next(new Head(300, 250, 120, 0.1)).head().isPresent()).isFalse();
        }

        @Test
        void reportsTheOtherHeadWithinSixSecondsAndItsLeavingOneRoundLater() {
            assertThat(afterSeconds(6, ANNA, BEN).picture().secondHead()).isEqualTo(0.75);
            assertThat(afterSeconds(12, ANNA).picture().secondHead()).isZero();
        }

        @Test
        void neverTakesTheSubjectThatMovedForAnotherHead() {
            for (double x = 300; x < 1000; x += 4) {
                assertThat(next(new Head(x, 250, 120, 0.99)).picture().secondHead())
                        .isZero();
            }
        }

        @Test
        void looksForOthersInFewFramesOnly() {
            int more = 0;
            for (int i = 0; i < 600; i++) {
                int before = reader.runs;
                next(ANNA);
                more += reader.runs - before - 1;
            }
            assertThat(more).isBetween(18, 24);
        }

        @Test
        void startsAfreshInAPictureOfAnotherSize() {
            picture = new Mat(1280, 720, CvType.CV_8UC3, new Scalar(60, 60, 60));
            Head turned = new Head(400, 700, 130, 0.99);
            afterSeconds(2.5, turned);
            assertThat(next(turned).head().isPresent()).isTrue();
        }
    }

    @Test
    void aStalledCameraIsAnObservationWithoutPicture() {
        next(ANNA);
        Observation stalled = observer.withoutPicture(FrameTime.ofSeconds(3), 9);
        assertThat(stalled.signal()).isEqualTo(Observation.Signal.NO_PICTURE);
        assertThat(stalled.picture().camera().width()).isEqualTo(1280);
        assertThat(stalled.head().isPresent()).isFalse();
    }
}
