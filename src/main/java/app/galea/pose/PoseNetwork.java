package app.galea.pose;

import app.galea.inference.InferenceException;
import app.galea.inference.ModelContract;
import app.galea.inference.ModelContract.Tensor;
import app.galea.inference.ModelFile;
import app.galea.inference.ModelStore;
import app.galea.inference.OnnxModel;
import app.galea.time.NanoClock;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;

/**
 * Our own network, contract v0: one square crop in, head and both hands out. Confined to the vision thread; closed by the
 * one who opened it. OpenCV must be loaded.
 */
public final class PoseNetwork implements PoseReader, AutoCloseable {

    /** The role in the catalog of networks. */
    public static final String ROLE = "pose";

    static final ModelContract CONTRACT = new ModelContract(
            "galea.pose/0",
            List.of(new Tensor("image", List.of(1L, 3L, (long) Letterbox.INPUT, (long) Letterbox.INPUT))),
            List.of(new Tensor("points", List.of(1L, 46L, 5L)), new Tensor("global", List.of(1L, 10L))));

    private final OnnxModel model;
    private final CropReader crops;
    private final NanoClock clock;
    private PoseTimes times = PoseTimes.NONE;

    private PoseNetwork(OnnxModel model, NanoClock clock) {
        this.model = model;
        this.clock = clock;
        this.crops = new CropReader(model.input(0));
    }

    /** The verified network that is chosen for the role {@link #ROLE}; the clock is only used to measure its speed. */
    public static PoseNetwork open(ModelStore store, NanoClock clock) throws InferenceException {
        return new PoseNetwork(store.open(ROLE, CONTRACT), clock);
    }

    /** Which network this is. */
    public ModelFile file() {
        return model.file();
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
        Optional<PoseEstimate> estimate = PoseDecoder.decode(model.output(0), model.output(1), crop)
                .flatMap(reading ->
                        HeadFit.of(reading).map(fit -> new PoseEstimate(reading, fit, HeadConfidence.of(fit), crop)));
        times = times.plus(cut - start, ran - cut, clock.nanos() - ran);
        return estimate;
    }

    @Override
    public double luma(Mat bgr, Letterbox crop) {
        return crops.luma(bgr, crop);
    }

    @Override
    public void close() {
        crops.close();
        model.close();
    }
}
