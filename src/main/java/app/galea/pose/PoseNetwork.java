package app.galea.pose;

import app.galea.anatomy.Side;
import app.galea.geometry.CameraModel;
import app.galea.inference.InferenceException;
import app.galea.inference.ModelContract;
import app.galea.inference.ModelContract.Tensor;
import app.galea.inference.ModelFile;
import app.galea.inference.ModelStore;
import app.galea.inference.OnnxModel;
import app.galea.inference.RunSettings;
import app.galea.observation.HandObservation;
import app.galea.time.NanoClock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;

/**
 * Our own network, contract v1: one square crop in, head and both hands out. Confined to the vision thread; closed by the
 * one who opened it. OpenCV must be loaded.
 */
public final class PoseNetwork implements PoseReader, AutoCloseable {

    /** The role in the catalog of networks. */
    public static final String ROLE = "pose";

    /** Side of the input in pixels (contract v1). */
    static final int INPUT = 192;

    private static final int WARMING_RUNS = 5;
    private static final int TIMED_RUNS = 31;

    static final ModelContract CONTRACT = new ModelContract(
            "galea.body/1",
            List.of(new Tensor("image", List.of(1L, 3L, (long) INPUT, (long) INPUT))),
            List.of(
                    new Tensor("points", List.of(1L, (long) PoseDecoder.ROWS, 5L)),
                    new Tensor("tips", List.of(1L, 2L, 5L, 5L)),
                    new Tensor("global", List.of(1L, (long) PoseDecoder.GLOBALS))));

    private final OnnxModel model;
    private final CropReader crops;
    private final Optional<HandNetwork> hands;
    private final Optional<SecondOpinion> opinion;
    private final CloseLooks looks = new CloseLooks();
    private final NanoClock clock;
    private PoseTimes times = PoseTimes.NONE;

    private PoseNetwork(
            OnnxModel model, Optional<HandNetwork> hands, Optional<SecondOpinion> opinion, NanoClock clock) {
        this.model = model;
        this.hands = hands;
        this.opinion = opinion;
        this.clock = clock;
        this.crops = new CropReader(model.input(0), INPUT);
    }

    /**
     * The verified network that is chosen for the role {@link #ROLE}, that for hands where there is one, and a second
     * opinion where the person fetched one; the clock is only used to measure their speed.
     */
    public static PoseNetwork open(ModelStore store, NanoClock clock) throws InferenceException {
        OnnxModel model = store.open(ROLE, CONTRACT);
        Optional<HandNetwork> hands = Optional.empty();
        try {
            hands = HandNetwork.open(store);
            return new PoseNetwork(model, hands, SecondOpinion.open(store), clock);
        } catch (InferenceException refused) {
            hands.ifPresent(HandNetwork::close);
            model.close();
            throw refused;
        }
    }

    /** How long a run takes that way, ms: the lower quartile of a few dozen, so that what else runs decides little. */
    public static double runMillis(ModelStore store, RunSettings way, NanoClock clock) throws InferenceException {
        try (OnnxModel model = store.running(way).open(ROLE, CONTRACT)) {
            double[] millis = new double[TIMED_RUNS];
            for (int i = -WARMING_RUNS; i < TIMED_RUNS; i++) {
                long start = clock.nanos();
                model.run();
                if (i >= 0) {
                    millis[i] = (clock.nanos() - start) / 1e6;
                }
            }
            Arrays.sort(millis);
            return millis[TIMED_RUNS / 4];
        }
    }

    /** What runs it, in words. */
    public String provider() {
        return model.provider();
    }

    /** Which network this is. */
    public ModelFile file() {
        return model.file();
    }

    /** Which network looks at hands closely, if any. */
    public Optional<ModelFile> handFile() {
        return hands.map(HandNetwork::file);
    }

    /** How long crops, runs and decoding took since the network was opened. */
    public PoseTimes times() {
        return times;
    }

    @Override
    public Optional<PoseEstimate> read(Mat bgr, Letterbox crop) {
        long start = clock.nanos();
        crops.read(bgr, crop);
        return run(crop, start);
    }

    @Override
    public Optional<PoseEstimate> readWithout(Letterbox masked, Mat bgr, Letterbox crop) {
        long start = clock.nanos();
        crops.readWithout(masked, bgr, crop);
        return run(crop, start);
    }

    private Optional<PoseEstimate> run(Letterbox crop, long start) {
        long cut = clock.nanos();
        model.run();
        long ran = clock.nanos();
        Optional<PoseEstimate> estimate = PoseDecoder.decode(model.output(0), model.output(2), crop)
                .flatMap(reading -> PoseEstimate.of(reading, crop));
        times = times.plus(cut - start, ran - cut, clock.nanos() - ran);
        return estimate;
    }

    @Override
    public HandObservation hand(Mat bgr, PoseEstimate head, Side side, CameraModel camera) {
        HandObservation own = ownHand(bgr, head, side, camera);
        if (opinion.isEmpty()) {
            return own;
        }
        long start = clock.nanos();
        HandObservation refined = opinion.orElseThrow().on(bgr, own, head.fit().headWidth());
        times = times.plusLook(0, clock.nanos() - start, 0);
        return refined;
    }

    private HandObservation ownHand(Mat bgr, PoseEstimate head, Side side, CameraModel camera) {
        HandObservation coarse = head.hand(side, camera);
        if (hands.isEmpty() || coarse.confidence() < HandNetwork.WORTH_A_LOOK) {
            return coarse;
        }
        HandNetwork network = hands.orElseThrow();
        long start = clock.nanos();
        HandCrop crop = network.cut(bgr, head, looks.about(coarse, head.fit().headWidth()));
        long cut = clock.nanos();
        network.run();
        long ran = clock.nanos();
        HandObservation close = network.read(crop, coarse, new RayDepth(head.fit(), camera));
        looks.saw(close);
        times = times.plusLook(cut - start, ran - cut, clock.nanos() - ran);
        return close;
    }

    @Override
    public void forget() {
        looks.forget();
    }

    @Override
    public double luma(Mat bgr, Letterbox crop) {
        return crops.luma(bgr, crop);
    }

    @Override
    public void close() {
        opinion.ifPresent(SecondOpinion::close);
        hands.ifPresent(HandNetwork::close);
        crops.close();
        model.close();
    }
}
