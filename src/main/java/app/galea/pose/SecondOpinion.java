package app.galea.pose;

import app.galea.anatomy.HandLandmark;
import app.galea.inference.InferenceException;
import app.galea.inference.ModelContract;
import app.galea.inference.ModelContract.Tensor;
import app.galea.inference.ModelStore;
import app.galea.inference.OnnxModel;
import app.galea.observation.HandObservation;
import app.galea.observation.PointObservation;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;

/**
 * MediaPipe's public hand network, asked about a hand that ours sees clearly: where both mean the same hand, its points
 * are the finer ones. It is optional, fetched by the person, and has no say about what it cannot know: whether a hand is
 * there, whether it touches, and where hidden fingers are. Confined to the vision thread; closed by the one who opened it.
 */
final class SecondOpinion implements AutoCloseable {

    /** The role in the catalog of networks. */
    static final String ROLE = "hand-opinion";

    /** Side of the network's input in pixels. */
    private static final int INPUT = 224;

    private static final int AXES = 3;

    private static final ModelContract CONTRACT = new ModelContract(
            "mediapipe.hand/1",
            List.of(new Tensor("input_1", List.of(1L, 3L, (long) INPUT, (long) INPUT))),
            List.of(
                    new Tensor("Identity", List.of(1L, 63L)),
                    new Tensor("Identity_1", List.of(1L, 1L)),
                    new Tensor("Identity_2", List.of(1L, 1L))));

    /** Which of MediaPipe's 21 points ours are, in our order. */
    private static final int[] OURS = {0, 2, 5, 9, 13, 17, 3, 6, 10, 14, 18, 4, 8, 12, 16, 20};

    /** A hand is clear when ours is this sure of it and sees this share of its points. */
    private static final double SURE = 0.5;

    private static final double CLEAR_SHARE = 0.4;

    /** Both mean the same hand when it is as sure, and its points are this near to ours on average, in head widths. */
    private static final double PRESENT = 0.6;

    private static final double SAME_HAND_HEAD_WIDTHS = 0.3;

    /** Points that ours holds for hidden stay ours. */
    private static final double SEEN = 0.5;

    private final OnnxModel model;
    private final CropReader crops;

    private SecondOpinion(OnnxModel model) {
        this.model = model;
        this.crops = new CropReader(model.input(0), INPUT);
    }

    /** The verified network; none where it was not fetched. */
    static Optional<SecondOpinion> open(ModelStore store) throws InferenceException {
        return store.openIfHere(ROLE, CONTRACT).map(SecondOpinion::new);
    }

    /** The hand with the finer points where both networks agree; else as it was. */
    HandObservation on(Mat bgr, HandObservation own, double headWidth) {
        if (!isClear(own)) {
            return own;
        }
        TurnedSquare square = TurnedSquare.about(own);
        crops.readTurned(bgr, square);
        model.run();
        double present = model.output(1).get(0);
        // written so that NaN fails
        return present >= PRESENT ? agreed(own, square, headWidth) : own;
    }

    private static boolean isClear(HandObservation own) {
        if (own.confidence() < SURE || own.points().isEmpty()) {
            return false;
        }
        long seen =
                own.points().stream().filter(point -> point.visible() >= SEEN).count();
        return seen >= CLEAR_SHARE * HandLandmark.COUNT;
    }

    private HandObservation agreed(HandObservation own, TurnedSquare square, double headWidth) {
        FloatBuffer found = model.output(0);
        double[] x = new double[HandLandmark.COUNT];
        double[] y = new double[HandLandmark.COUNT];
        double apart = 0;
        for (int i = 0; i < HandLandmark.COUNT; i++) {
            double across = found.get(AXES * OURS[i]) / INPUT - 0.5;
            double down = found.get(AXES * OURS[i] + 1) / INPUT - 0.5;
            x[i] = square.pictureX(across, down);
            y[i] = square.pictureY(across, down);
            PointObservation point = own.points().get(i);
            apart += Math.hypot(x[i] - point.x(), y[i] - point.y()) / HandLandmark.COUNT;
        }
        // written so that NaN fails
        if (!(apart <= SAME_HAND_HEAD_WIDTHS * headWidth)) {
            return own;
        }
        List<PointObservation> finer = new ArrayList<>(HandLandmark.COUNT);
        for (int i = 0; i < HandLandmark.COUNT; i++) {
            PointObservation point = own.points().get(i);
            boolean seen = point.visible() >= SEEN;
            finer.add(
                    seen ? new PointObservation(x[i], y[i], point.depthMm(), point.visible(), point.sigmaMm()) : point);
        }
        return new HandObservation(own.side(), own.confidence(), own.touching(), finer, own.tips());
    }

    @Override
    public void close() {
        crops.close();
        model.close();
    }
}
