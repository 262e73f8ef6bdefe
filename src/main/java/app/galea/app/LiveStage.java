package app.galea.app;

import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.capture.FrameSource;
import app.galea.capture.Input;
import app.galea.capture.Sources;
import app.galea.cli.CameraFile;
import app.galea.cli.CoachingRun;
import app.galea.cli.CommandException;
import app.galea.cli.NetworkInUse;
import app.galea.cli.Outside;
import app.galea.cli.Place;
import app.galea.cli.SessionClosing;
import app.galea.cli.Version;
import app.galea.concurrent.Published;
import app.galea.geometry.CameraModel;
import app.galea.history.SessionRecord;
import app.galea.host.Programs;
import app.galea.host.StayAwake;
import app.galea.inference.InferenceException;
import app.galea.pipeline.Ending;
import app.galea.pipeline.LiveFrames;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.pose.CameraObserver;
import app.galea.pose.FrameObservations;
import app.galea.pose.Optics;
import app.galea.pose.PictureMaker;
import app.galea.pose.PoseNetwork;
import app.galea.replay.TraceHeader;
import app.galea.session.SessionCommand;
import app.galea.settings.CalibrationStore;
import app.galea.sound.Sound;
import app.galea.ui.live.LiveSession;
import app.galea.ui.live.LiveSessions;
import app.galea.ui.live.LiveStatus;
import app.galea.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session of the window: opens network and camera, coaches, records, saves, and lets everything go in reverse order.
 * Runs on the vision thread as a whole; {@link LiveSession}'s methods are for the JavaFX thread.
 */
final class LiveStage extends VisionStage {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStage.class);

    private final Outside outside;
    private final LiveSessions.Wish wish;
    private final PipelineSettings settings;
    private final Sound sound;
    private final Messages messages;
    private final Published<List<String>> complaints = new Published<>(List.of());
    private final Published<Optional<SessionRecord>> kept = new Published<>(Optional.empty());

    LiveStage(Outside outside, LiveSessions.Wish wish, PipelineSettings settings, Sound sound, Messages messages) {
        this.messages = messages;
        this.outside = outside;
        this.wish = wish;
        this.settings = settings;
        this.sound = sound;
    }

    @Override
    public boolean step() throws InterruptedException {
        try (PoseNetwork network = NetworkInUse.open(outside);
                FrameSource source = open()) {
            coach(network, source);
        } catch (CaptureException | InferenceException e) {
            LOG.info("no session", e);
            status.set(LiveStatus.refused(OpeningTrouble.sentence(e, messages)));
        } catch (CommandException e) {
            LOG.info("no session", e);
            status.set(LiveStatus.refused(String.valueOf(e.getMessage())));
        }
        return false;
    }

    @Override
    public void end() {
        sound.close();
    }

    @Override
    public void finish() {
        commands.put(SessionCommand.FINISH);
        if (status.get().phase() == LiveStatus.Phase.OPENING) {
            stop.wish();
        }
    }

    private FrameSource open() throws CaptureException, InterruptedException {
        return new Sources(outside.clock()).live(Input.of(input()), CaptureSettings.DEFAULT);
    }

    private String input() {
        return wish.demo()
                ? outside.folders().demoClip().toString()
                : wish.camera().isEmpty() ? "0" : wish.camera();
    }

    private void coach(PoseNetwork network, FrameSource source) throws CommandException, InterruptedException {
        Optics optics = CameraFile.optics(input(), CameraModel.DEFAULT_FIELD_OF_VIEW_DEG);
        PipelineSettings fitted = fitted(source);
        // a file is watched to its end, a camera until the routine is done
        boolean endsWithRoutine = source.description().durationSeconds() <= 0;
        Programs programs = new Programs(outside.environment(), System.getProperty("os.name", ""));
        try (Place place = Place.take(
                        outside, wish.demo() ? "demo" : wish.routine().id());
                StayAwake awake = StayAwake.begin(programs);
                PictureMaker pictures = new PictureMaker();
                FrameObservations observations =
                        new FrameObservations(source, CameraObserver.live(network, optics), pictures);
                LiveFrames shown = new LiveFrames(observations)) {
            LOG.info("kept awake: {}", awake.isHolding());
            frames.set(Optional.of(shown));
            status.set(LiveStatus.RUNNING);
            TraceHeader header = fitted.header(
                    Version.number(),
                    place.started(),
                    source.description().name(),
                    wish.demo(),
                    NetworkInUse.traced(network));
            CoachingRun run = new CoachingRun(this::complain, stop, update -> give(update, shown), cue -> {});
            Ending ending = run.record(
                    new CoachingRun.Job(observations, commands::drain, fitted, header, endsWithRoutine),
                    place.folder().trace(),
                    messages);
            kept.set(new SessionClosing(outside.folders(), messages, this::complain)
                    .close(header, ending.summary(), place.folder())
                    .kept());
            source.troubles().forEach(this::complain);
            status.set(LiveStatus.ended(sentence(ending), ending.summary()));
        } finally {
            frames.set(Optional.empty());
        }
    }

    /** With the person's own head, where it was fitted before this camera. */
    private PipelineSettings fitted(FrameSource source) {
        return new CalibrationStore(outside.folders().calibrations())
                .newest(source.description().name())
                .map(known -> settings.withHead(known.head()))
                .orElse(settings);
    }

    private void give(LiveUpdate update, LiveFrames shown) {
        shown.accept(update);
        sound.hear(update);
    }

    /** The session as the history has it, once it has ended and where it could be kept. */
    Optional<SessionRecord> kept() {
        return kept.get();
    }

    private void complain(String sentence) {
        LOG.warn("{}", sentence);
        List<String> more = new ArrayList<>(complaints.get());
        more.add(sentence);
        complaints.set(List.copyOf(more));
    }

    private String sentence(Ending ending) {
        List<String> all = new ArrayList<>(complaints.get());
        if (!ending.sentence().isEmpty()) {
            all.add(0, ending.sentence());
        }
        return String.join("\n", all);
    }

    @Override
    public void mute(boolean muted) {
        sound.set(sound.hearing().withMuted(muted));
    }
}
