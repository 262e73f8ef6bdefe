package app.galea.app;

import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.capture.Frame;
import app.galea.capture.FrameSource;
import app.galea.capture.Input;
import app.galea.capture.OpenCv;
import app.galea.capture.Sources;
import app.galea.cli.NetworkInUse;
import app.galea.cli.Outside;
import app.galea.concurrent.Worker;
import app.galea.concurrent.WorkerThread;
import app.galea.inference.InferenceException;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.PipelineSettings;
import app.galea.pose.CameraObserver;
import app.galea.pose.Optics;
import app.galea.pose.PoseNetwork;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes the whole way of a few frames of the bundled clip on a thread of its own, while the command line is read and the
 * window is made: by then libraries and classes are loaded that coaching would have to wait for. What fails here fails
 * again where it is needed, and is explained there.
 */
final class HeadStart implements Worker {

    private static final Logger LOG = LoggerFactory.getLogger(HeadStart.class);

    /** The commands that coach; none at all opens the window. */
    private static final Set<String> COACHING = Set.of("coach", "demo", "bench");

    /** Enough for the search to end and both hands to be placed. */
    private static final int FRAMES = 3;

    /** How long the end of the program waits for libraries that are being loaded. */
    private static final Duration LOADING_LIMIT = Duration.ofSeconds(5);

    private final Outside outside;

    private HeadStart(Outside outside) {
        this.outside = outside;
    }

    /** Begins one for the command that {@code arguments} give, if it is worth it. */
    static Optional<WorkerThread> begin(Outside outside, List<String> arguments) {
        return isWorthwhile(arguments, Runtime.getRuntime().availableProcessors())
                ? Optional.of(WorkerThread.start(new HeadStart(outside)))
                : Optional.empty();
    }

    /** Native libraries must not be unloaded under a thread that is still in them. */
    static void letFinish(WorkerThread headStart) {
        try {
            headStart.interrupt();
            headStart.join(LOADING_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it is worth it: the command coaches, and there is a core that would be idle. */
    static boolean isWorthwhile(List<String> arguments, int cores) {
        return cores > 1 && (arguments.isEmpty() || COACHING.contains(arguments.get(0)));
    }

    @Override
    public String name() {
        return "head start";
    }

    @Override
    public boolean step() throws InterruptedException {
        OpenCv.load();
        try (PoseNetwork network = NetworkInUse.open(outside);
                FrameSource frames = new Sources(outside.clock())
                        .everyFrame(new Input.Video(outside.folders().demoClip()), CaptureSettings.DEFAULT)) {
            CameraObserver observer = CameraObserver.thorough(network, Optics.unknown());
            CoachingPipeline pipeline = new CoachingPipeline(PipelineSettings.free());
            boolean more = true;
            for (int i = 0; more && i < FRAMES; i++) {
                more = frames.next().match(frame -> advance(frame, observer, pipeline), missing -> false, () -> false);
            }
        } catch (InferenceException | CaptureException e) {
            LOG.info("no head start", e);
        }
        return false;
    }

    private static boolean advance(Frame frame, CameraObserver observer, CoachingPipeline pipeline) {
        try (frame) {
            pipeline.advance(observer.observe(frame));
            return true;
        }
    }
}
