package app.galea.pose;

import app.galea.geometry.Rotation;
import java.util.Optional;
import java.util.Random;
import org.opencv.core.Mat;

/** A stand-in for the network: heads where a test says, seen by every crop that holds their centre. */
final class ScriptedReader implements PoseReader {

    /** Face to the camera: left to the camera's right, up against the camera's down. */
    static final Rotation FACING = new Rotation(0, 1, 0, 0);

    /** A head of this size at a place, with the confidence the network would give. */
    record Head(double x, double y, double headWidth, double confidence) {}

    private Head[] heads = {};
    int runs;

    void show(Head... shown) {
        heads = shown;
    }

    @Override
    public Optional<PoseEstimate> read(Mat bgr, Letterbox crop) {
        runs++;
        Optional<PoseEstimate> nearest = Optional.empty();
        double least = crop.side() / 2;
        for (Head head : heads) {
            double distance = Math.hypot(head.x() - crop.centerX(), head.y() - crop.centerY());
            if (distance < least) {
                least = distance;
                nearest = Optional.of(estimate(head, crop));
            }
        }
        return nearest;
    }

    @Override
    public Optional<PoseEstimate> readWithout(Letterbox masked, Mat bgr, Letterbox crop) {
        Head[] all = heads;
        heads = java.util.Arrays.stream(all)
                .filter(head ->
                        Math.hypot(head.x() - masked.centerX(), head.y() - masked.centerY()) > masked.side() / 2)
                .toArray(Head[]::new);
        Optional<PoseEstimate> seen = read(bgr, crop);
        heads = all;
        return seen;
    }

    private static PoseEstimate estimate(Head head, Letterbox crop) {
        PoseReading reading = HeadFitLawsTest.reading(FACING, head.x(), head.y(), head.headWidth(), new Random(1));
        HeadFit fit = new HeadFit(head.x(), head.y(), head.headWidth(), 0.02, 0.02);
        return new PoseEstimate(reading, fit, head.confidence(), crop);
    }

    @Override
    public double luma(Mat bgr, Letterbox crop) {
        return 128;
    }
}
