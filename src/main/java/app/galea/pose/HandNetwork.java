package app.galea.pose;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.geometry.HeadPoint;
import app.galea.inference.InferenceException;
import app.galea.inference.ModelContract;
import app.galea.inference.ModelContract.Tensor;
import app.galea.inference.ModelFile;
import app.galea.inference.ModelStore;
import app.galea.inference.OnnxModel;
import app.galea.observation.HandObservation;
import app.galea.observation.PointObservation;
import app.galea.observation.TipObservation;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;

/**
 * Our own network for one hand, contract v1: a crop about a hand and how the head stands in, the hand's points and its
 * fingertips' places on the head out. Confined to the vision thread; closed by the one who opened it.
 */
final class HandNetwork implements AutoCloseable {

    /** The role in the catalog of networks. */
    static final String ROLE = "hand";

    /** Hands that the first look finds less likely than this are not looked at again. */
    static final double WORTH_A_LOOK = 0.3;

    static final ModelContract CONTRACT = new ModelContract(
            "galea.hand/1",
            List.of(
                    new Tensor("image", List.of(1L, 3L, (long) HandCrop.INPUT, (long) HandCrop.INPUT)),
                    new Tensor("condition", List.of(1L, 9L))),
            List.of(
                    new Tensor("points", List.of(1L, (long) HandLandmark.COUNT, 5L)),
                    new Tensor("tips", List.of(1L, 1L, 5L, 5L)),
                    new Tensor("global", List.of(1L, 2L))));

    private static final int PER_POINT = 5;

    /** Points further out than this many crop sides, and places further than this many mm, are no reading. */
    private static final double FAR_OUT = 20;

    private static final double FAR_OUT_MM = 3000;

    private final OnnxModel model;
    private final CropReader crops;
    private final FloatBuffer condition;

    private HandNetwork(OnnxModel model) {
        this.model = model;
        this.crops = new CropReader(model.input(0), HandCrop.INPUT);
        this.condition = model.input(1).order(ByteOrder.nativeOrder()).asFloatBuffer();
    }

    /**
     * What is taken off the sum of both looks' logits that a hand is there. The sum finds more hands at the same number of
     * false ones than the product of the probabilities, or than either look; with this much taken off, a confidence of one
     * half lets ten false hands through in 100 pictures without any (decision 0081; for these weights).
     */
    private static final double WEIGHT_OF_NONE = 4.5;

    /** The verified network for the role {@link #ROLE}; none where the catalog has none. */
    static Optional<HandNetwork> open(ModelStore store) throws InferenceException {
        return store.openIfHere(ROLE, CONTRACT).map(HandNetwork::new);
    }

    ModelFile file() {
        return model.file();
    }

    /** Fills the network's inputs. */
    HandCrop cut(Mat bgr, PoseEstimate head, HandObservation coarse) {
        HandCrop crop = HandCrop.about(coarse, head.fit().headWidth());
        if (crop.isMirrored()) {
            crops.readMirrored(bgr, crop.box());
        } else {
            crops.read(bgr, crop.box());
        }
        crop.tell(head, condition);
        return crop;
    }

    void run() {
        model.run();
    }

    /** The hand as the last run saw it; as it was seen from afar when anything is not a number. */
    HandObservation read(HandCrop crop, HandObservation coarse, RayDepth depth) {
        return decoded(model.output(0), model.output(1), model.output(2), crop, coarse, depth);
    }

    /** Contract v1's tensors as a hand. */
    static HandObservation decoded(
            FloatBuffer points,
            FloatBuffer tips,
            FloatBuffer global,
            HandCrop crop,
            HandObservation coarse,
            RayDepth depth) {
        if (!PoseDecoder.isSane(points, FAR_OUT)
                || !PoseDecoder.isSane(tips, FAR_OUT_MM)
                || !PoseDecoder.isSane(global, FAR_OUT_MM)) {
            return coarse;
        }
        List<PointObservation> seen = new ArrayList<>(HandLandmark.COUNT);
        for (int i = 0; i < HandLandmark.COUNT; i++) {
            int at = i * PER_POINT;
            double x = crop.pictureX(points.get(at));
            double y = crop.pictureY(points.get(at + 1));
            double alongRay = points.get(at + 2) * PoseReading.HEAD_WIDTH_MM;
            seen.add(new PointObservation(
                    x,
                    y,
                    depth.alongAxis(x, y, alongRay),
                    probability(points.get(at + 3)),
                    Math.max(0, points.get(at + 4)) * PoseReading.HEAD_WIDTH_MM));
        }
        List<TipObservation> places = new ArrayList<>(Finger.values().length);
        for (int at = 0; at < Finger.values().length * PER_POINT; at += PER_POINT) {
            HeadPoint place = new HeadPoint(crop.asLeft(tips.get(at + 1)), tips.get(at + 2), tips.get(at + 3));
            places.add(new TipObservation(place, Math.max(0, tips.get(at + 4)), probability(tips.get(at))));
        }
        double confidence = PoseDecoder.logistic(logit(coarse.confidence()) + global.get(0) - WEIGHT_OF_NONE);
        // the two looks err on other frames: together they are right more often than either. A hand that may not be
        // there is not said to touch: hands out of the picture were found with 0.7, touching ones with 0.9 and more
        double touching =
                confidence * confidence * PoseDecoder.logistic((global.get(1) + logit(coarse.touching())) / 2);
        return new HandObservation(coarse.side(), confidence, touching, seen, places);
    }

    private static double probability(double value) {
        return Math.min(1, Math.max(0, value));
    }

    private static double logit(double probability) {
        double inside = Math.min(1 - 1e-4, Math.max(1e-4, probability));
        return Math.log(inside / (1 - inside));
    }

    @Override
    public void close() {
        crops.close();
        model.close();
    }
}
