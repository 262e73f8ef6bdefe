package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.observation.PointObservation;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.imgcodecs.Imgcodecs;

/** Frames of the bundled clip at hand, and how what is seen in them is compared. OpenCV must be loaded. */
final class DemoFrames {

    /** Their numbers in the clip; see {@code src/test/resources/frames}. */
    static final int[] NUMBERS = {20, 120, 240, 345, 460, 600, 750, 860};

    private DemoFrames() {}

    static Mat frame(int number) {
        Mat picture = Imgcodecs.imread("src/test/resources/frames/demo-%04d.jpg".formatted(number));
        assertThat(picture.empty()).isFalse();
        return picture;
    }

    /** In the picture, pixels. */
    static double distance(PointObservation a, PointObservation b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
