package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.Side;
import app.galea.capture.OpenCv;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

class HandCropLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thereAndBackIsTheSamePlace(long seed) {
        Random random = new Random(seed);
        for (Side side : Side.values()) {
            Letterbox box =
                    new Letterbox(random.nextDouble(2000), random.nextDouble(2000), 20 + random.nextDouble(900));
            HandCrop crop = new HandCrop(side, box);
            double x = random.nextDouble(2000);
            double y = random.nextDouble(2000);
            assertThat(crop.pictureX(crop.shareX(x))).isCloseTo(x, within(1e-6));
            assertThat(crop.pictureY(crop.shareY(y))).isCloseTo(y, within(1e-6));
            // the thumb's side of a left hand is the other side of a right one
            assertThat(Math.signum(crop.shareX(x + 1) - crop.shareX(x))).isEqualTo(side == Side.LEFT ? 1.0 : -1.0);
        }
    }

    /** A disc is found where it was drawn, in a mirrored crop as in a plain one. */
    @ParameterizedTest
    @EnumSource(Side.class)
    void pixelsAndSharesAgree(Side side) {
        OpenCv.load();
        Mat bgr = new Mat(600, 800, CvType.CV_8UC3, new Scalar(0, 0, 0));
        Point disc = new Point(413, 287);
        Imgproc.circle(bgr, disc, 9, new Scalar(255, 255, 255), Imgproc.FILLED, Imgproc.LINE_AA);
        HandCrop crop = new HandCrop(side, CropReader.aligned(new Letterbox(390, 300, 260), HandCrop.INPUT));
        ByteBuffer memory = ByteBuffer.allocateDirect(3 * HandCrop.INPUT * HandCrop.INPUT * Float.BYTES)
                .order(ByteOrder.nativeOrder());
        FloatBuffer input = memory.asFloatBuffer();
        try (CropReader reader = new CropReader(memory, HandCrop.INPUT)) {
            if (crop.isMirrored()) {
                reader.readMirrored(bgr, crop.box());
            } else {
                reader.read(bgr, crop.box());
            }
        }
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int v = 0; v < HandCrop.INPUT; v++) {
            for (int u = 0; u < HandCrop.INPUT; u++) {
                float value = input.get(v * HandCrop.INPUT + u);
                sum += value;
                x += value * u;
                y += value * v;
            }
        }
        assertThat(crop.pictureX(x / sum / HandCrop.INPUT)).isCloseTo(disc.x, within(0.4));
        assertThat(crop.pictureY(y / sum / HandCrop.INPUT)).isCloseTo(disc.y, within(0.4));
    }
}
