package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.capture.OpenCv;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

class CropReaderTest {

    private static final int SIDE = PoseNetwork.INPUT;
    private static final int PLANE = SIDE * SIDE;

    private FloatBuffer input;
    private CropReader reader;

    @BeforeEach
    void open() {
        OpenCv.load();
        ByteBuffer memory = ByteBuffer.allocateDirect(3 * PLANE * Float.BYTES).order(ByteOrder.nativeOrder());
        input = memory.asFloatBuffer();
        reader = new CropReader(memory, PoseNetwork.INPUT);
    }

    @AfterEach
    void close() {
        reader.close();
    }

    private float at(int plane, int x, int y) {
        return input.get(plane * PLANE + y * SIDE + x);
    }

    @Test
    void givesRedGreenBluePlanesFromZeroToOne() {
        Mat bgr = new Mat(300, 400, CvType.CV_8UC3, new Scalar(51, 102, 255));
        reader.read(bgr, new Letterbox(200, 150, 200));
        assertThat(at(0, 96, 96)).isEqualTo(1f);
        assertThat(at(1, 96, 96)).isCloseTo(0.4f, within(1e-6f));
        assertThat(at(2, 96, 96)).isCloseTo(0.2f, within(1e-6f));
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 300, 500, 1500, 4000})
    void isBlackOutsideThePicture(double side) {
        Mat bgr = new Mat(1000, 1000, CvType.CV_8UC3, new Scalar(200, 200, 200));
        reader.read(bgr, new Letterbox(0, 0, side));
        for (int plane = 0; plane < 3; plane++) {
            assertThat(at(plane, 60, 60)).isZero();
            assertThat(at(plane, 104, 60)).isZero();
            assertThat(at(plane, 104, 104)).isCloseTo(200 / 255f, within(0.01f));
        }
    }

    /** The centroid of a disc, read back through the letterbox, lies where the disc was drawn. */
    @ParameterizedTest
    @CsvSource({"150", "250", "340", "500", "900", "1700"})
    void keepsPlacesToHalfAnInputPixelAndLess(double side) {
        Mat bgr = new Mat(1000, 1300, CvType.CV_8UC3, new Scalar(0, 0, 0));
        Point disc = new Point(613, 487);
        int radius = (int) Math.max(3, side / 20);
        Imgproc.circle(bgr, disc, radius, new Scalar(255, 255, 255), Imgproc.FILLED, Imgproc.LINE_AA);
        Letterbox box = new Letterbox(600.3, 499.8, side);
        reader.read(bgr, box);
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int v = 0; v < SIDE; v++) {
            for (int u = 0; u < SIDE; u++) {
                sum += at(0, u, v);
                x += at(0, u, v) * u;
                y += at(0, u, v) * v;
            }
        }
        // as in training, input pixel u shows the share u / 192
        double tolerance = 0.15 / box.scale(PoseNetwork.INPUT) + 0.05;
        assertThat(box.pictureX(x / sum / SIDE)).isCloseTo(disc.x, within(tolerance));
        assertThat(box.pictureY(y / sum / SIDE)).isCloseTo(disc.y, within(tolerance));
    }

    /** Law: moving a crop by a hair, off the whole pixels, must not change what is read. */
    @ParameterizedTest
    @ValueSource(doubles = {120, 192, 211, 333, 480, 602, 803, 960, 1100, 1500, 2600})
    void anAlignedCropIsTheSameCropReadFaster(double side) {
        Mat bgr = new Mat(1000, 1300, CvType.CV_8UC3, new Scalar(0, 0, 0));
        Core.setRNGSeed(7);
        Core.randu(bgr, 0, 255);
        // smooth against the blocks, which begin elsewhere when read in the slow way
        Imgproc.GaussianBlur(bgr, bgr, new Size(0, 0), Math.max(2, side / 100));
        Letterbox aligned = CropReader.aligned(new Letterbox(640.4, 510.7, side), PoseNetwork.INPUT);
        assertThat(aligned.side()).isCloseTo(side, within(8.0));
        assertThat(aligned.centerX()).isCloseTo(640.4, within(8.0));
        assertThat(aligned.centerY()).isCloseTo(510.7, within(8.0));
        reader.read(bgr, aligned);
        float[] fast = new float[3 * PLANE];
        input.get(0, fast);
        reader.read(bgr, new Letterbox(aligned.centerX() + 2e-3, aligned.centerY(), aligned.side()));
        double worst = 0;
        for (int v = 4; v < SIDE - 4; v++) {
            for (int u = 4; u < SIDE - 4; u++) {
                worst = Math.max(worst, Math.abs(fast[v * SIDE + u] - at(0, u, v)));
            }
        }
        assertThat(worst).isLessThan(4 / 255.0);
    }

    @ParameterizedTest
    @CsvSource({"16,16", "16,9", "720,1280", "1,500", "7680,4320"})
    void readsPicturesOfAnySize(int width, int height) {
        Mat bgr = new Mat(height, width, CvType.CV_8UC3, new Scalar(90, 90, 90));
        for (double share : new double[] {0.1, 0.5, 1, 3}) {
            Letterbox box = new Letterbox(width * 0.4, height * 0.6, Math.max(4, share * Math.max(width, height)));
            reader.read(bgr, box);
            assertThat(at(1, 96, 96)).isBetween(0f, 1f);
            assertThat(reader.luma(bgr, box)).isBetween(0.0, 255.0);
        }
        reader.read(bgr, new Letterbox(-1e5, 1e5, 50));
        assertThat(at(0, 96, 96)).isZero();
    }

    @Test
    void paintsOverTheMaskedSquareOnly() {
        Mat bgr = new Mat(400, 400, CvType.CV_8UC3, new Scalar(255, 255, 255));
        reader.readWithout(new Letterbox(100, 100, 100), bgr, Letterbox.around(400, 400));
        assertThat(at(0, 48, 48)).isBetween(0.3f, 0.6f);
        assertThat(at(0, 20, 20)).isEqualTo(1f);
        assertThat(at(0, 76, 76)).isEqualTo(1f);
    }

    @Test
    void lumaCountsOnlyWhatLiesInThePicture() {
        Mat bgr = new Mat(192, 192, CvType.CV_8UC3, new Scalar(100, 100, 100));
        Letterbox half = new Letterbox(0, 96, 192);
        reader.read(bgr, half);
        assertThat(reader.luma(bgr, half)).isCloseTo(100, within(2.0));
    }
}
