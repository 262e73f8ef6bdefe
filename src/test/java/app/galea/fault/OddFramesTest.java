package app.galea.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.capture.Frame;
import app.galea.capture.OpenCv;
import app.galea.inference.ModelStore;
import app.galea.observation.Observation;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.PipelineSettings;
import app.galea.pose.CameraObserver;
import app.galea.pose.Optics;
import app.galea.pose.PoseNetwork;
import app.galea.time.FrameTime;
import app.galea.time.SystemClock;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Pictures of every size and of nothing at all, through the real network and all stages behind it. */
@Tag("fault")
class OddFramesTest {

    private static final Size LARGEST = new Size(7680, 4320);
    private static Mat person;
    private static Mat noise;

    @BeforeAll
    static void read() {
        OpenCv.load();
        person = Imgcodecs.imread("src/test/resources/frames/demo-0120.jpg");
        // made once: a hundred million numbers of chance take longer than all that is tested with them
        noise = new Mat(LARGEST, CvType.CV_8UC3);
        Core.randu(noise, 0, 256);
    }

    static List<Integer> seeds() {
        return FaultCount.seeds(40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStreamThatChangesItsMindIsWatchedToItsEnd(int seed) throws Exception {
        Random random = new Random(seed);
        CoachingPipeline pipeline = new CoachingPipeline(PipelineSettings.free());
        try (PoseNetwork network =
                PoseNetwork.open(new ModelStore(Path.of("models"), Path.of("target/none")), new SystemClock())) {
            CameraObserver observer = CameraObserver.live(network, Optics.unknown());
            double seconds = 0;
            Size size = new Size(640, 480);
            for (int i = 0; i < 60; i++) {
                seconds += random.nextInt(20) == 0 ? 3 : 1.0 / (1 + random.nextInt(240));
                // 8K comes one at a time
                size = size.equals(LARGEST) || random.nextInt(6) == 0 ? anySize(random) : size;
                try (Frame frame = Frame.of(anyPicture(size, random), FrameTime.ofSeconds(seconds), i)) {
                    Observation seen = observer.observe(frame);
                    assertThat(seen.picture().camera().width()).isEqualTo((int) size.width);
                    pipeline.advance(seen);
                }
            }
        }
        assertThat(Frame.openCount()).isZero();
        FaultCount.survived("streams of any pictures", seed);
    }

    @Test
    void theLargestPictureIsWatchedLikeAnyOther() throws Exception {
        Mat large = new Mat();
        Imgproc.resize(person, large, LARGEST);
        try (PoseNetwork network =
                        PoseNetwork.open(new ModelStore(Path.of("models"), Path.of("target/none")), new SystemClock());
                Frame frame = Frame.of(large, FrameTime.ZERO, 0)) {
            Observation seen =
                    CameraObserver.thorough(network, Optics.unknown()).observeAlone(frame);
            assertThat(seen.head().isPresent()).isTrue();
            assertThat(seen.picture().camera().width()).isEqualTo(7680);
        }
    }

    @Test
    void aPictureWithoutPixelsIsNoFrame() {
        assertThatThrownBy(() -> Frame.of(new Mat(), FrameTime.ZERO, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** From one pixel up, tall and wide; one in twelve of them 8K. */
    private static Size anySize(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> LARGEST;
            case 1 -> new Size(1, 1);
            case 2 -> new Size(1 + random.nextInt(3), 1 + random.nextInt(2000));
            case 3 -> new Size(1 + random.nextInt(2000), 1 + random.nextInt(3));
            default -> new Size(16 + random.nextInt(1900), 16 + random.nextInt(1200));
        };
    }

    private static Mat anyPicture(Size size, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> anyNoise(size, random);
            case 1 -> {
                Mat picture = new Mat();
                Imgproc.resize(person, picture, size);
                yield picture;
            }
            default -> new Mat(size, CvType.CV_8UC3, Scalar.all(random.nextInt(256)));
        };
    }

    private static Mat anyNoise(Size size, Random random) {
        int left = random.nextInt((int) (LARGEST.width - size.width) + 1);
        int top = random.nextInt((int) (LARGEST.height - size.height) + 1);
        return noise.submat(new Rect(new Point(left, top), size)).clone();
    }
}
