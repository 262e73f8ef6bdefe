package app.galea.app;

import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.capture.FrameSource;
import app.galea.capture.Input;
import app.galea.capture.Rescaling;
import app.galea.capture.Sources;
import app.galea.cli.CameraFile;
import app.galea.cli.CoachingRun;
import app.galea.cli.CommandException;
import app.galea.cli.NetworkInUse;
import app.galea.cli.Outside;
import app.galea.cli.Version;
import app.galea.cli.Window.Rehearsal;
import app.galea.geometry.CameraModel;
import app.galea.inference.InferenceException;
import app.galea.pipeline.Ending;
import app.galea.pipeline.LiveFrames;
import app.galea.pipeline.PipelineSettings;
import app.galea.pose.CameraObserver;
import app.galea.pose.FrameObservations;
import app.galea.pose.PictureMaker;
import app.galea.pose.PoseNetwork;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.time.NanoClock;
import app.galea.ui.live.LiveSession;
import app.galea.ui.live.LiveStatus;
import app.galea.wording.Messages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session for measuring: a clip filmed anew by another camera, coached and recorded as any session, but of which nothing
 * is kept. Runs on the vision thread; {@link LiveSession}'s methods are JavaFX's.
 */
final class RehearsalStage extends VisionStage {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalStage.class);

    private final Outside outside;
    private final Rehearsal rehearsal;
    private final NanoClock clock;
    private final Path recording;
    private final CountDownLatch wished = new CountDownLatch(1);

    /**
     * @param clock by which frames are stamped
     * @param recording a file that is written as a session's is; its owner removes it
     */
    RehearsalStage(Outside outside, Rehearsal rehearsal, NanoClock clock, Path recording) {
        this.outside = outside;
        this.rehearsal = rehearsal;
        this.clock = clock;
        this.recording = recording;
    }

    /** Lets it begin, which waits until then. */
    void rehearse() {
        wished.countDown();
    }

    @Override
    public boolean step() throws InterruptedException {
        wished.await();
        try (PoseNetwork network = NetworkInUse.open(outside);
                FrameSource source = source();
                PictureMaker pictures = new PictureMaker();
                FrameObservations observations = new FrameObservations(
                        source,
                        CameraObserver.live(
                                network,
                                CameraFile.optics(rehearsal.clip().toString(), CameraModel.DEFAULT_FIELD_OF_VIEW_DEG)),
                        pictures);
                LiveFrames shown = new LiveFrames(observations)) {
            frames.set(Optional.of(shown));
            status.set(LiveStatus.RUNNING);
            PipelineSettings settings = PipelineSettings.of(rehearsal.routine());
            TraceHeader header =
                    settings.header(Version.number(), outside.clock().wallTime(), "bench", true, TracedNetwork.NONE);
            Ending ending = new CoachingRun(complaint -> LOG.warn("{}", complaint), stop, shown, cue -> {})
                    .record(
                            new CoachingRun.Job(observations, commands::drain, settings, header, false),
                            recording,
                            Messages.of(Locale.ENGLISH));
            status.set(LiveStatus.ended("", ending.summary()));
        } catch (InferenceException | CaptureException | CommandException e) {
            LOG.warn("no rehearsal", e);
            status.set(LiveStatus.refused(String.valueOf(e.getMessage())));
        } finally {
            frames.set(Optional.empty());
        }
        return false;
    }

    private FrameSource source() throws CaptureException, InterruptedException {
        Rescaling to = new Rescaling(rehearsal.width(), rehearsal.height(), rehearsal.framesPerSec());
        // for ever: the window says when it has seen enough
        return new Sources(clock)
                .filmedNow(new Input.Video(rehearsal.clip()), CaptureSettings.DEFAULT.loopedFor(86_400), to);
    }

    @Override
    public void mute(boolean muted) {
        // silent anyway
    }

    @Override
    public void finish() {
        stop.wish();
        rehearse();
    }
}
