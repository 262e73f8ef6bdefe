package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.capture.OpenCv;
import app.galea.fault.FaultCount;
import app.galea.observation.Observation;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.PipelineSettings;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.report.SummaryJson;
import app.galea.session.SessionSummary;
import app.galea.time.FrameTime;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;

/**
 * Networks that give NaN, infinities and huge or tiny numbers: what is not a number is nothing seen, what is one makes at
 * most a wrong head for a while, and the person is found again.
 */
@Tag("fault")
class NetworkFaultsTest {

    private static final List<int[]> SIZES = List.of(
            new int[] {320, 240}, new int[] {640, 480}, new int[] {1280, 720}, new int[] {480, 1900}, new int[] {
                7680, 4320
            });

    @BeforeAll
    static void load() {
        OpenCv.load();
    }

    static List<Integer> seeds() {
        return FaultCount.seeds(20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isSurvivedAndForgotten(int seed) {
        Random random = new Random(seed);
        int[] size = SIZES.get(random.nextInt(20) == 0 ? 4 : random.nextInt(4));
        Mat black = Mat.zeros(size[1], size[0], CvType.CV_8UC3);
        PoisonedReader reader = new PoisonedReader(random);
        CameraObserver observer = new CameraObserver(reader, Optics.unknown(), random.nextBoolean());
        CoachingPipeline pipeline = new CoachingPipeline(PipelineSettings.free());
        int frames = 120;
        double seconds = 0;
        double foundAgain = 0;
        for (int i = 0; i < frames; i++) {
            seconds += random.nextInt(30) == 0 ? 1.5 : 1.0 / 15;
            // good, spoiled now and then, spoiled for good, and good again
            reader.poison = i < 10 ? 0 : i < 50 ? 0.3 : i < 80 ? 1 : 0;
            reader.neverANumber = i < 20 || random.nextBoolean();
            boolean blind = reader.poison == 1 && reader.neverANumber;
            Observation seen = observer.observe(black, FrameTime.ofSeconds(seconds), i);
            if (blind) {
                assertThat(seen.head().isPresent()).as("frame " + i).isFalse();
                assertThat(seen.left().points()).isEmpty();
                assertThat(seen.right().points()).isEmpty();
            }
            assertThat(pipeline.advance(seen).time().seconds()).isFinite();
            foundAgain = seen.head().confidence();
        }
        assertThat(foundAgain).as("found again").isGreaterThan(0.5);
        PipelineSettings settings = PipelineSettings.free();
        SessionSummary summary =
                pipeline.summary(settings.header("0", Instant.EPOCH, "faults", false, TracedNetwork.NONE));
        assertThat(summary.activeSeconds()).isBetween(0.0, seconds);
        assertThat(SummaryJson.write(summary)).doesNotContain("NaN").doesNotContain("Infinity");
        black.release();
        FaultCount.survived("sessions with spoiled outputs", seed);
    }

    /** Wherever a wrong head says to look next, the look is taken and shows a picture's worth of numbers. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyHeadCanBeLookedAt(int seed) {
        Random random = new Random(seed);
        ByteBuffer memory = ByteBuffer.allocateDirect(3 * PoseNetwork.INPUT * PoseNetwork.INPUT * Float.BYTES)
                .order(ByteOrder.nativeOrder());
        FloatBuffer input = memory.asFloatBuffer();
        try (CropReader reader = new CropReader(memory, PoseNetwork.INPUT)) {
            for (int i = 0; i < 100; i++) {
                Mat grey = new Mat(1 + random.nextInt(300), 1 + random.nextInt(300), CvType.CV_8UC3, Scalar.all(128));
                double size = Math.pow(10, 14 * random.nextDouble() - 6);
                double reach = Math.pow(10, 7 * random.nextDouble());
                PoseReading reading = HeadFitLawsTest.reading(
                        ScriptedReader.FACING,
                        reach * (random.nextDouble() - 0.5),
                        reach * (random.nextDouble() - 0.5),
                        size,
                        random);
                HeadFit.of(reading).map(HeadFit::crop).ifPresent(crop -> look(reader, grey, crop, random));
                for (int n = 0; n < input.capacity(); n += 97) {
                    assertThat(input.get(n)).isBetween(0f, 1f);
                }
                grey.release();
            }
        }
        FaultCount.survived("hundreds of heads looked at", seed);
    }

    private static void look(CropReader reader, Mat picture, Letterbox crop, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> reader.read(picture, CropReader.aligned(crop, PoseNetwork.INPUT));
            case 1 -> reader.readMirrored(picture, crop);
            case 2 -> reader.readWithout(new Letterbox(1, 1, 100), picture, crop);
            default -> reader.read(picture, crop);
        }
        assertThat(reader.luma(picture, crop)).isBetween(0.0, 255.0);
    }
}
