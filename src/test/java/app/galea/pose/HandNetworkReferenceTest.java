package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.Side;
import app.galea.capture.OpenCv;
import app.galea.geometry.CameraModel;
import app.galea.geometry.Vector3;
import app.galea.inference.InferenceException;
import app.galea.inference.ModelStore;
import app.galea.observation.HandObservation;
import app.galea.observation.PointObservation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.Mat;
import org.opencv.imgcodecs.Imgcodecs;

/**
 * A hand's crop, what the network is told of the head, and what comes back, against the training kit. The network is a
 * tiny one of random numbers, so that a crop, a mirroring or a column that is off shows at once.
 */
class HandNetworkReferenceTest {

    private static final CameraModel CAMERA = new CameraModel(512, 384, 417.7, 108.5, 187);

    private static final Path MODELS = Path.of("src/test/resources/models");

    static Stream<String> references() throws IOException {
        return Files.readAllLines(MODELS.resolve("tiny-hand-reference.csv")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void givesTheHandOfTheTrainingKit(String line) throws InferenceException {
        OpenCv.load();
        String[] words = line.split(",");
        Side side = Side.valueOf(words[0].toUpperCase(Locale.ROOT));
        double[] numbers =
                Stream.of(words).skip(1).mapToDouble(Double::parseDouble).toArray();
        HandObservation coarse = coarse(side, numbers);
        Mat picture = Imgcodecs.imread("src/test/resources/frames/demo-0120.jpg");
        try (HandNetwork network =
                HandNetwork.open(new ModelStore(MODELS, Path.of("target/none"))).orElseThrow()) {
            HandCrop crop = network.cut(picture, head(numbers), coarse);
            network.run();
            RayDepth depth = new RayDepth(head(numbers).fit(), CAMERA);
            HandObservation seen = network.read(crop, coarse, depth);
            double cropSide = numbers[numbers.length - 1];
            assertThat(crop.box().side()).isCloseTo(cropSide, within(1e-3));
            for (int i = 0; i < HandLandmark.COUNT; i++) {
                PointObservation point = seen.points().get(i);
                assertThat(point.x()).as("x %d", i).isCloseTo(numbers[41 + 3 * i], within(0.5));
                assertThat(point.y()).as("y %d", i).isCloseTo(numbers[42 + 3 * i], within(0.5));
                double expected = depth.alongAxis(point.x(), point.y(), numbers[43 + 3 * i]);
                assertThat(point.depthMm()).as("depth %d", i).isCloseTo(expected, within(3.0));
            }
            for (int i = 0; i < 5; i++) {
                Vector3 place = seen.tips().get(i).place().vector();
                Vector3 expected = new Vector3(numbers[89 + 3 * i], numbers[90 + 3 * i], numbers[91 + 3 * i]);
                assertThat(place.minus(expected).norm()).as("tip %d", i).isLessThan(2);
            }
            // the first look is undecided, so the second one's logit counts half; a hand that may not be there counts
            // less
            double logit = Math.log(numbers[104] / (1 - numbers[104]));
            double there = seen.confidence() * seen.confidence();
            assertThat(seen.touching()).isCloseTo(there / (1 + Math.exp(-logit / 2)), within(0.02));
        }
    }

    private static HandObservation coarse(Side side, double[] numbers) {
        List<PointObservation> points = new ArrayList<>();
        for (int i = 0; i < HandLandmark.COUNT; i++) {
            points.add(new PointObservation(numbers[9 + 2 * i], numbers[10 + 2 * i], 0, 1, 5));
        }
        return new HandObservation(side, 0.9, 0.5, points, List.of());
    }

    private static PoseEstimate head(double[] numbers) {
        PoseReading reading = new PoseReading(
                new double[5][PoseReading.POINTS],
                new double[4],
                new Vector3(numbers[3], numbers[4], numbers[5]),
                new Vector3(numbers[6], numbers[7], numbers[8]));
        HeadFit fit = new HeadFit(numbers[0], numbers[1], numbers[2], 0, 0);
        return new PoseEstimate(reading, fit, 1, fit.crop());
    }
}
