package app.galea.pose;

import static app.galea.pose.DemoFrames.distance;
import static app.galea.pose.DemoFrames.frame;
import static app.galea.pose.DemoFrames.median;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.Side;
import app.galea.capture.OpenCv;
import app.galea.inference.ModelStore;
import app.galea.observation.HandObservation;
import app.galea.observation.Observation;
import app.galea.observation.PointObservation;
import app.galea.time.FrameTime;
import app.galea.time.SystemClock;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthFrame;
import app.galea.truth.TruthHand;
import app.galea.truth.TruthObserver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * The shipped network on real frames of the bundled clip, through the real path, against the clip's truth. Limits are
 * the measured figures with about a third of margin (21 November 2026).
 */
class PoseNetworkTest {

    private static PoseNetwork network;
    private static List<Observation> truth;
    private static TruthClip clip;

    @BeforeAll
    static void open() throws Exception {
        OpenCv.load();
        network = PoseNetwork.open(new ModelStore(Path.of("models"), Path.of("target/none")), new SystemClock());
        clip = TruthClip.demo();
        truth = TruthObserver.observations(clip);
    }

    @AfterAll
    static void close() {
        network.close();
    }

    private static CameraObserver thorough() {
        return CameraObserver.thorough(network, Optics.calibrated(clip.camera()));
    }

    private static Observation see(Mat picture) {
        return thorough().observe(picture, FrameTime.ZERO, 0);
    }

    @Nested
    class AgreesWithTheTruth {

        @Test
        void onTheHeadsPoints() {
            List<Double> face = new ArrayList<>();
            List<Double> depth = new ArrayList<>();
            for (int number : DemoFrames.NUMBERS) {
                Observation seen = see(frame(number));
                assertThat(seen.head().confidence()).isGreaterThan(0.9);
                for (HeadLandmark landmark : HeadLandmark.values()) {
                    PointObservation is = seen.head().point(landmark);
                    PointObservation should = truth.get(number).head().point(landmark);
                    if (should.visible() > 0.5) {
                        face.add(distance(is, should));
                    }
                    depth.add(Math.abs(is.depthMm() - should.depthMm()));
                }
            }
            assertThat(median(face)).isLessThan(3.5);
            assertThat(median(depth)).isLessThan(14);
        }

        @Test
        void onTheHeadsTurn() {
            List<Double> turn = new ArrayList<>();
            for (int number : DemoFrames.NUMBERS) {
                Observation seen = see(frame(number));
                var is = seen.head().rotation();
                var should = truth.get(number).head().rotation();
                turn.add(Math.toDegrees(is.after(should.inverse()).angleRad()));
            }
            assertThat(median(turn)).isLessThan(7);
        }

        @Test
        void onWristsAndFingertips() {
            List<Double> wrist = new ArrayList<>();
            List<Double> tips = new ArrayList<>();
            List<Double> hidden = new ArrayList<>();
            for (int number : DemoFrames.NUMBERS) {
                Observation seen = see(frame(number));
                TruthFrame frame = clip.frames().get(number);
                for (Side side : Side.values()) {
                    TruthHand hand = frame.hand(side);
                    if (!hand.isInPicture() || seen.hand(side).points().isEmpty()) {
                        continue;
                    }
                    HandObservation is = seen.hand(side);
                    wrist.add(is.point(HandLandmark.WRIST).place().distance(hand.wrist()));
                    HandObservation should = truth.get(number).hand(side);
                    for (Finger finger : Finger.values()) {
                        double error =
                                distance(is.point(HandLandmark.tip(finger)), should.point(HandLandmark.tip(finger)));
                        (hand.isVisible(finger) ? tips : hidden).add(error);
                    }
                }
            }
            assertThat(median(wrist)).isLessThan(4.5);
            assertThat(median(tips)).isLessThan(13);
            assertThat(median(hidden)).isLessThan(24);
        }

        @Test
        void onWhichHandsTouch() {
            for (int number : DemoFrames.NUMBERS) {
                Observation seen = see(frame(number));
                for (Side side : Side.values()) {
                    HandObservation hand = seen.hand(side);
                    boolean touches = hand.confidence() > 0.5 && hand.touching() > 0.5;
                    assertThat(touches)
                            .as("frame %d, %s", number, side)
                            .isEqualTo(clip.frames().get(number).hand(side).touching());
                }
            }
        }
    }

    /** The clip's frame, scaled, in a larger picture of noise that is no head. */
    private static Mat canvas(int width, int height, double scale, double shareX, double shareY) {
        Mat picture = background(width, height);
        Mat small = new Mat();
        Imgproc.resize(frame(240), small, new Size(), scale, scale, Imgproc.INTER_AREA);
        int x = (int) Math.round(shareX * (width - small.cols()));
        int y = (int) Math.round(shareY * (height - small.rows()));
        small.copyTo(picture.submat(new Rect(x, y, small.cols(), small.rows())));
        return picture;
    }

    private static Mat background(int width, int height) {
        Mat coarse = new Mat(12, 20, CvType.CV_8UC3);
        byte[] values = new byte[12 * 20 * 3];
        new Random(5).nextBytes(values);
        coarse.put(0, 0, values);
        Mat picture = new Mat();
        Imgproc.resize(coarse, picture, new Size(width, height), 0, 0, Imgproc.INTER_CUBIC);
        return picture;
    }

    private static void assertFindsTheHeadAt(Mat picture, double scale, double shareX, double shareY) {
        Observation seen = see(picture);
        assertThat(seen.head().isPresent()).isTrue();
        Mat original = frame(240);
        double left = Math.round(shareX * (picture.cols() - Math.round(original.cols() * scale)));
        double top = Math.round(shareY * (picture.rows() - Math.round(original.rows() * scale)));
        PointObservation nose = truth.get(240).head().point(HeadLandmark.NASION);
        double headWidth = 100 * scale;
        assertThat(seen.head().point(HeadLandmark.NASION).x())
                .isCloseTo(left + nose.x() * scale, within(0.15 * headWidth));
        assertThat(seen.head().point(HeadLandmark.NASION).y())
                .isCloseTo(top + nose.y() * scale, within(0.15 * headWidth));
    }

    @Nested
    class FindsTheHead {

        @ParameterizedTest
        @CsvSource({"0,0", "0.5,0", "1,0", "0,0.5", "0.5,0.5", "1,0.5", "0,1", "0.5,1", "1,1"})
        void anywhereInAPicture(double shareX, double shareY) {
            assertFindsTheHeadAt(canvas(1280, 720, 1, shareX, shareY), 1, shareX, shareY);
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.8, 0.5, 0.4})
        void whenItIsSmall(double scale) {
            assertFindsTheHeadAt(canvas(1280, 720, scale, 0.3, 0.6), scale, 0.3, 0.6);
        }

        @Test
        void againAfterACut() {
            CameraObserver observer = thorough();
            observer.observe(canvas(1280, 720, 1, 0, 0), FrameTime.ZERO, 0);
            Mat after = canvas(1280, 720, 0.7, 1, 1);
            int waited = 0;
            Observation seen = observer.observe(after, FrameTime.ofSeconds(0.07), 1);
            for (int i = 2; !seen.head().isPresent() && i < 60; i++) {
                seen = observer.observe(after, FrameTime.ofSeconds(i * 0.07), i);
                waited = i;
            }
            assertThat(seen.head().isPresent()).isTrue();
            assertThat(waited * 0.07).isLessThan(2);
        }

        @Test
        void ofTheLargestPersonAndTellsOfTheOther() {
            Mat picture = canvas(1280, 720, 1.3, 0, 1);
            Mat small = new Mat();
            Imgproc.resize(frame(600), small, new Size(), 0.9, 0.9, Imgproc.INTER_AREA);
            small.copyTo(picture.submat(new Rect(1280 - small.cols(), 100, small.cols(), small.rows())));
            CameraObserver observer = CameraObserver.live(network, Optics.unknown());
            Observation seen = observer.observe(picture, FrameTime.ZERO, 0);
            for (int i = 1; i < 90; i++) {
                seen = observer.observe(picture, FrameTime.ofSeconds(i / 15.0), i);
            }
            assertThat(HeadBox.of(seen.head()).center().x()).isLessThan(640);
            assertThat(seen.picture().secondHead()).isCloseTo(0.9 / 1.3, within(0.1));
        }
    }

    @Nested
    class FindsNone {

        @Test
        void inPicturesWithoutAHead() {
            List<Mat> pictures = new ArrayList<>(List.of(
                    background(640, 480),
                    new Mat(480, 640, CvType.CV_8UC3, new Scalar(0, 0, 0)),
                    new Mat(480, 640, CvType.CV_8UC3, new Scalar(255, 255, 255)),
                    new Mat(480, 640, CvType.CV_8UC3, new Scalar(140, 170, 220)),
                    new Mat(16, 16, CvType.CV_8UC3, new Scalar(30, 30, 30))));
            Mat noise = new Mat(480, 640, CvType.CV_8UC3);
            byte[] values = new byte[480 * 640 * 3];
            new Random(7).nextBytes(values);
            noise.put(0, 0, values);
            pictures.add(noise);
            for (Mat picture : pictures) {
                assertThat(see(picture).head().isPresent()).isFalse();
            }
        }

        @Test
        void whereTheHeadWasPaintedOver() {
            for (int number : DemoFrames.NUMBERS) {
                Mat picture = frame(number);
                Observation seen = see(picture);
                var box = HeadBox.of(seen.head());
                Imgproc.rectangle(
                        picture,
                        new Rect(
                                (int) box.x() - 20,
                                (int) box.y() - 20,
                                (int) box.width() + 40,
                                (int) box.height() + 40),
                        new Scalar(120, 130, 125),
                        Imgproc.FILLED);
                assertThat(see(picture).head().isPresent())
                        .as("frame %d", number)
                        .isFalse();
            }
        }
    }

    @Test
    void leavesLittleGarbage() {
        CameraObserver observer = CameraObserver.live(network, Optics.unknown());
        Mat picture = frame(240);
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = 0;
        for (int i = 0; i < 160; i++) {
            if (i == 60) {
                before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            }
            observer.observe(picture, FrameTime.ofSeconds(i / 30.0), i);
        }
        long perFrame = (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / 100;
        assertThat(perFrame).isLessThan(20_000);
    }

    @Test
    void seesTheSameInTheSamePicture() {
        assertThat(see(frame(345))).isEqualTo(see(frame(345)));
        assertThat(Arrays.asList(see(frame(345)), see(frame(460)))).doesNotHaveDuplicates();
    }
}
