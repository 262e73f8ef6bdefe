package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.capture.OpenCv;
import app.galea.inference.ModelStore;
import app.galea.time.SystemClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Our crop, run and decoding against the training kit's own, on the same frames: head points within half a pixel of input. */
class PoseNetworkReferenceTest {

    private static final Path FRAMES = Path.of("src/test/resources/frames");

    static List<String> lines() throws Exception {
        return Files.readAllLines(FRAMES.resolve("reference-points.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void givesThePointsOfTheTrainingKit(String line) throws Exception {
        OpenCv.load();
        double[] numbers =
                Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
        Mat picture = Imgcodecs.imread(
                FRAMES.resolve("demo-%04d.jpg".formatted((int) numbers[0])).toString());
        if (numbers[1] != 1) {
            Imgproc.resize(picture, picture, new Size(), numbers[1], numbers[1], Imgproc.INTER_LINEAR);
        }
        Letterbox crop = new Letterbox(numbers[2], numbers[3], numbers[4]);
        try (PoseNetwork network =
                PoseNetwork.open(new ModelStore(Path.of("models"), Path.of("target/none")), new SystemClock())) {
            PoseReading reading = network.read(picture, crop).orElseThrow().reading();
            for (int i = 0; i < PoseReading.HEAD_POINTS; i++) {
                double off = Math.hypot(reading.x(i) - numbers[5 + 2 * i], reading.y(i) - numbers[6 + 2 * i]);
                assertThat(off * crop.scale(PoseNetwork.INPUT))
                        .as("point %d", i)
                        .isLessThan(0.5);
            }
        }
    }
}
