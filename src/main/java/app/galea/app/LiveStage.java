package app.galea.app;

import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.capture.FrameSource;
import app.galea.capture.Input;
import app.galea.capture.OpenCv;
import app.galea.capture.Sources;
import app.galea.cli.CameraFile;
import app.galea.cli.CoachingRun;
import app.galea.cli.CommandException;
import app.galea.cli.Folders;
import app.galea.cli.Outside;
import app.galea.cli.SessionFolder;
import app.galea.cli.Version;
import app.galea.concurrent.Mailbox;
import app.galea.concurrent.Published;
import app.galea.concurrent.StopSignal;
import app.galea.concurrent.Worker;
import app.galea.geometry.CameraModel;
import app.galea.history.FileGuard;
import app.galea.history.HistoryException;
import app.galea.history.SessionFolders;
import app.galea.history.SqlHistory;
import app.galea.host.Programs;
import app.galea.host.StayAwake;
import app.galea.inference.InferenceException;
import app.galea.inference.ModelStore;
import app.galea.pipeline.Ending;
import app.galea.pipeline.LiveFrame;
import app.galea.pipeline.LiveFrames;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.pipeline.SessionKeeper;
import app.galea.pose.CameraObserver;
import app.galea.pose.FrameObservations;
import app.galea.pose.Optics;
import app.galea.pose.PictureMaker;
import app.galea.pose.PoseNetwork;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.report.SummaryJson;
import app.galea.session.SessionCommand;
import app.galea.settings.CalibrationStore;
import app.galea.sound.Sound;
import app.galea.ui.live.LiveSession;
import app.galea.ui.live.LiveSessions;
import app.galea.ui.live.LiveStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session of the window: opens network and camera, coaches, records, saves, and lets everything go in reverse order.
 * Runs on the vision thread as a whole; {@link LiveSession}'s methods are for the JavaFX thread.
 */
final class LiveStage implements Worker, LiveSession {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStage.class);

    private final Outside outside;
    private final LiveSessions.Wish wish;
    private final PipelineSettings settings;
    private final Sound sound;
    private final Published<LiveStatus> status = new Published<>(LiveStatus.OPENING);
    private final Published<Optional<LiveFrames>> frames = new Published<>(Optional.empty());
    private final Published<List<String>> complaints = new Published<>(List.of());
    private final Mailbox<SessionCommand> commands = new Mailbox<>();
    private final StopSignal stop = new StopSignal();

    LiveStage(Outside outside, LiveSessions.Wish wish, PipelineSettings settings, Sound sound) {
        this.outside = outside;
        this.wish = wish;
        this.settings = settings;
        this.sound = sound;
    }

    @Override
    public String name() {
        return "vision";
    }

    @Override
    public boolean step() throws InterruptedException {
        try (PoseNetwork network = network();
                FrameSource source = open()) {
            coach(network, source);
        } catch (InferenceException | CaptureException | CommandException e) {
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

    private PoseNetwork network() throws InferenceException {
        Folders folders = outside.folders();
        OpenCv.load();
        return PoseNetwork.open(new ModelStore(folders.models(), folders.userModels()), outside.clock());
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
        Instant started = outside.clock().wallTime();
        String name = wish.demo() ? "demo" : wish.routine().id();
        SessionFolder folder = SessionFolder.fresh(outside.folders().sessions(), started, name);
        TracedNetwork traced =
                new TracedNetwork(network.file().id(), network.file().sha256());
        PipelineSettings fitted = fitted(source);
        TraceHeader header =
                fitted.header(Version.number(), started, source.description().name(), wish.demo(), traced);
        // a file is watched to its end, a camera until the routine is done
        boolean endsWithRoutine = source.description().durationSeconds() <= 0;
        Optional<FileGuard> guard = new SessionFolders(outside.folders().sessions()).guard(folder.name());
        Programs programs = new Programs(outside.environment(), System.getProperty("os.name", ""));
        try (StayAwake awake = StayAwake.begin(programs);
                PictureMaker pictures = new PictureMaker();
                FrameObservations observations =
                        new FrameObservations(source, CameraObserver.live(network, optics), pictures);
                LiveFrames shown = new LiveFrames(observations)) {
            LOG.info("kept awake: {}", awake.isHolding());
            frames.set(Optional.of(shown));
            status.set(LiveStatus.RUNNING);
            CoachingRun run = new CoachingRun(this::complain, stop, update -> give(update, shown), cue -> {});
            Ending ending = run.record(
                    new CoachingRun.Job(observations, commands::drain, fitted, header, endsWithRoutine),
                    folder.trace());
            keep(ending, folder);
            store(header, ending, folder);
            source.troubles().forEach(this::complain);
            status.set(LiveStatus.ended(sentence(ending), ending.summary()));
        } finally {
            frames.set(Optional.empty());
            guard.ifPresent(FileGuard::close);
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

    private void keep(Ending ending, SessionFolder folder) {
        Path file = folder.summary();
        try {
            Files.createDirectories(folder.folder());
            Files.writeString(file, SummaryJson.write(ending.summary()));
        } catch (IOException e) {
            LOG.warn("summary not kept", e);
            complain("The summary could not be written to " + file + ".");
        }
    }

    private void store(TraceHeader header, Ending ending, SessionFolder folder) {
        try {
            SqlHistory history = SqlHistory.open(outside.folders().history());
            String recording = Files.exists(folder.trace()) ? folder.name() : "";
            new SessionKeeper(history, new SessionFolders(outside.folders().sessions()))
                    .keep(header, ending.summary(), recording);
        } catch (HistoryException e) {
            complain(e.sentence());
        }
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
    public LiveStatus status() {
        return status.get();
    }

    @Override
    public Optional<LiveFrame> newest() {
        return frames.get().flatMap(LiveFrames::newest);
    }

    @Override
    public void command(SessionCommand command) {
        commands.put(command);
    }

    @Override
    public void mute(boolean muted) {
        sound.set(sound.hearing().withMuted(muted));
    }
}
