package app.galea.pose;

import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraModel;
import app.galea.geometry.Vector3;
import app.galea.observation.HandObservation;
import java.nio.FloatBuffer;
import java.util.Optional;
import java.util.Random;
import org.opencv.core.Mat;

/**
 * Both networks, as if they ran on a machine whose memory or driver spoils their outputs: a head with two hands on it in
 * the middle of the picture, with a few numbers or all of them replaced.
 */
final class PoisonedReader implements PoseReader {

    private static final float[] POISON = {
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.MAX_VALUE,
        -Float.MAX_VALUE,
        1e30f,
        -1e30f,
        3000,
        -3000,
        20,
        -20,
        Float.MIN_VALUE,
        0
    };

    private final Random random;
    private final FloatBuffer points = FloatBuffer.allocate(5 * PoseDecoder.ROWS);
    private final FloatBuffer global = FloatBuffer.allocate(PoseDecoder.GLOBALS);
    private final FloatBuffer handPoints = FloatBuffer.allocate(5 * HandLandmark.COUNT);
    private final FloatBuffer tips = FloatBuffer.allocate(25);
    private final FloatBuffer handGlobal = FloatBuffer.allocate(2);
    private final FloatBuffer condition = FloatBuffer.allocate(9);
    private final CloseLooks looks = new CloseLooks();

    /** How often an output is spoiled, 0 to 1. */
    double poison;

    /** Whether every output of a run had something in it that is not a number. */
    boolean neverANumber;

    PoisonedReader(Random random) {
        this.random = random;
    }

    @Override
    public Optional<PoseEstimate> read(Mat bgr, Letterbox crop) {
        person(bgr.cols() / 2.0, bgr.rows() / 2.0, bgr.rows() / 5.0, crop);
        if (!neverANumber && random.nextDouble() < poison / 4) {
            // a dwarf or a giant, in itself without a fault
            person(crop.centerX(), crop.centerY(), crop.side() * Math.pow(10, 6 * random.nextDouble() - 4.5), crop);
        }
        spoil(points, global);
        return PoseDecoder.decode(points, global, crop).flatMap(reading -> PoseEstimate.of(reading, crop));
    }

    @Override
    public Optional<PoseEstimate> readWithout(Letterbox masked, Mat bgr, Letterbox crop) {
        return read(bgr, crop);
    }

    @Override
    public HandObservation hand(Mat bgr, PoseEstimate head, Side side, CameraModel camera) {
        HandObservation coarse = head.hand(side, camera);
        if (coarse.confidence() < HandNetwork.WORTH_A_LOOK) {
            return coarse;
        }
        HandCrop crop = HandCrop.about(
                looks.about(coarse, head.fit().headWidth()), head.fit().headWidth());
        crop.tell(head, condition);
        for (int i = 0; i < handPoints.capacity(); i++) {
            handPoints.put(i, random.nextFloat());
        }
        for (int i = 0; i < tips.capacity(); i++) {
            tips.put(i, i % 5 == 0 ? random.nextFloat() : 100 * random.nextFloat());
        }
        handGlobal.put(0, 3).put(1, 3);
        boolean spoiled = spoil(handPoints, tips, handGlobal);
        HandObservation close =
                HandNetwork.decoded(handPoints, tips, handGlobal, crop, coarse, new RayDepth(head.fit(), camera));
        if (spoiled && neverANumber && !close.equals(coarse)) {
            throw new AssertionError("made a hand of what is not a number: " + close);
        }
        looks.saw(close);
        return close;
    }

    @Override
    public void forget() {
        looks.forget();
    }

    @Override
    public double luma(Mat bgr, Letterbox crop) {
        return 128;
    }

    private void person(double x, double y, double headWidth, Letterbox crop) {
        PoseReading good = HeadFitLawsTest.reading(ScriptedReader.FACING, x, y, headWidth, random);
        for (int i = 0; i < points.capacity(); i++) {
            points.put(i, 0);
        }
        for (int i = 0; i < PoseReading.POINTS; i++) {
            boolean head = i < HeadLandmark.values().length;
            double shift = head ? 0 : headWidth * (random.nextDouble() - 0.5);
            int at = 5 * PoseDecoder.row(i);
            points.put(at, (float) crop.shareX(head ? good.x(i) : x + shift));
            points.put(at + 1, (float) crop.shareY(head ? good.y(i) : y + shift));
            points.put(at + 2, (float) good.depthHeadWidths(i));
            points.put(at + 3, 0.9f);
            points.put(at + 4, 0.02f);
        }
        global.put(0, 3).put(1, 3).put(2, 3).put(3, 3).put(4, 3);
        put(5, good.left());
        put(8, good.up());
    }

    private void put(int at, Vector3 axis) {
        global.put(at, (float) axis.x()).put(at + 1, (float) axis.y()).put(at + 2, (float) axis.z());
    }

    private boolean spoil(FloatBuffer... outputs) {
        if (random.nextDouble() >= poison) {
            return false;
        }
        FloatBuffer output = outputs[random.nextInt(outputs.length)];
        boolean all = random.nextInt(4) == 0;
        // one poison for all, or wildly mixed
        boolean scaled = !neverANumber && random.nextInt(3) == 0;
        float factor = (float) Math.exp(20 * (random.nextDouble() - 0.5));
        int times = all ? output.capacity() : 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            int at = all ? i : random.nextInt(output.capacity());
            output.put(at, scaled ? output.get(at) * factor : POISON[random.nextInt(neverANumber ? 3 : POISON.length)]);
        }
        return true;
    }
}
