package app.galea.app;

import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.capture.FrameSource;
import app.galea.capture.Input;
import app.galea.capture.Sources;
import app.galea.cli.NetworkInUse;
import app.galea.cli.Outside;
import app.galea.concurrent.Published;
import app.galea.concurrent.Worker;
import app.galea.concurrent.WorkerThread;
import app.galea.inference.InferenceException;
import app.galea.observation.Observation;
import app.galea.observation.ObservationException;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.LiveFrame;
import app.galea.pipeline.LiveFrames;
import app.galea.pipeline.PipelineSettings;
import app.galea.pose.CameraObserver;
import app.galea.pose.FrameObservations;
import app.galea.pose.Optics;
import app.galea.pose.PictureMaker;
import app.galea.pose.PoseNetwork;
import app.galea.sound.Sound;
import app.galea.ui.setup.Preview;
import app.galea.wording.Messages;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The set-up check's camera: watched on the vision thread, never recorded. {@link Preview}'s methods are JavaFX's. */
final class PreviewStage implements Worker, Preview {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewStage.class);

    private final Outside outside;
    private final String input;
    private final Sound sound;
    private final Messages messages;
    private final Published<String> trouble = new Published<>("");
    private final Published<String> camera = new Published<>("");
    private final Published<Optional<LiveFrames>> frames = new Published<>(Optional.empty());
    private final Published<Runnable> stop = new Published<>(() -> {});

    private PreviewStage(Outside outside, String input, Sound sound, Messages messages) {
        this.messages = messages;
        this.outside = outside;
        this.input = input;
        this.sound = sound;
    }

    /** Opens the camera on a thread of its own. */
    static Preview open(Outside outside, String input, Sound sound, Messages messages) {
        PreviewStage stage = new PreviewStage(outside, input, sound, messages);
        WorkerThread thread = WorkerThread.start(stage);
        stage.stop.set(thread::interrupt);
        return stage;
    }

    @Override
    public String name() {
        return "vision";
    }

    @Override
    public boolean step() throws InterruptedException {
        try (PoseNetwork network = NetworkInUse.open(outside);
                FrameSource source =
                        new Sources(outside.clock()).live(Input.of(input), CaptureSettings.DEFAULT.loopedFor(3600));
                PictureMaker pictures = new PictureMaker();
                FrameObservations observations =
                        new FrameObservations(source, CameraObserver.live(network, Optics.unknown()), pictures);
                LiveFrames shown = new LiveFrames(observations)) {
            frames.set(Optional.of(shown));
            camera.set(source.description().name());
            watch(observations, shown);
        } catch (InferenceException | CaptureException | ObservationException e) {
            LOG.info("no preview", e);
            trouble.set(OpeningTrouble.sentence(e, messages));
        }
        return false;
    }

    @Override
    public void letGo() {
        stop.get().run();
    }

    @Override
    public void end() {
        frames.set(Optional.empty());
        sound.close();
    }

    private static void watch(FrameObservations observations, LiveFrames shown)
            throws ObservationException, InterruptedException {
        CoachingPipeline pipeline = new CoachingPipeline(PipelineSettings.free());
        for (Optional<Observation> next = observations.next(); next.isPresent(); next = observations.next()) {
            shown.accept(pipeline.advance(next.get()));
        }
    }

    @Override
    public Optional<LiveFrame> newest() {
        return frames.get().flatMap(LiveFrames::newest);
    }

    @Override
    public String trouble() {
        return trouble.get();
    }

    @Override
    public String camera() {
        return camera.get();
    }

    @Override
    public void say(String sentence) {
        sound.say(sentence);
    }
}
