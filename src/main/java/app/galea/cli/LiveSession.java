package app.galea.cli;

import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.capture.Frame;
import app.galea.capture.FrameSource;
import app.galea.capture.Input;
import app.galea.capture.Sources;
import app.galea.cli.CoachingRun.Job;
import app.galea.host.Footprint;
import app.galea.inference.InferenceException;
import app.galea.pipeline.CommandSource;
import app.galea.pipeline.Ending;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.pose.CameraObserver;
import app.galea.pose.FrameObservations;
import app.galea.pose.Optics;
import app.galea.pose.PoseNetwork;
import app.galea.replay.TraceEntry.Reason;
import app.galea.replay.TraceHeader;
import app.galea.report.Occasion;
import app.galea.report.SessionReport;
import app.galea.report.SummaryJson;
import app.galea.routine.Routine;
import app.galea.session.SessionSummary;
import app.galea.time.NanoClock;
import app.galea.wording.CueWording;
import app.galea.wording.Messages;
import app.galea.wording.RoutineWording;
import app.galea.wording.StepWording;
import app.galea.wording.SummaryWording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/** A coached session on the terminal, from opening the camera to the saved summary. */
final class LiveSession {

    private final Parts parts;
    private final CommonOptions options;
    private final ReportOptions report;
    private final Messages messages;
    private final NanoClock sinceBegun;

    LiveSession(Parts parts, CommonOptions options, ReportOptions report) throws CommandException {
        this.parts = parts;
        this.options = options;
        this.report = report;
        messages = Messages.of(options.locale());
        long begun = parts.clock().nanos();
        sinceBegun = () -> parts.clock().nanos() - begun;
    }

    /**
     * What to coach.
     *
     * @param input camera, address or file as typed
     * @param live in real time, the newest frame wins; else every frame as fast as it goes
     * @param demo whether it is the bundled clip
     * @param heard whether it is heard as well as shown
     * @param oneHand the person works with one hand
     */
    record Wish(
            String input,
            Routine routine,
            Optics optics,
            CaptureSettings capture,
            boolean live,
            boolean demo,
            boolean heard,
            boolean oneHand) {

        /** Whether it is watched how the program stands it. */
        boolean isLong() {
            return live && capture.loopSeconds() > 0;
        }

        PipelineSettings settings() {
            return PipelineSettings.of(routine).withOneHand(oneHand);
        }
    }

    /** Runs the session and gives the exit code. */
    int run(Wish wish) throws CommandException, CaptureException, InferenceException, InterruptedException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        int code;
        try (Presence presence = Presence.claim(parts.folders())) {
            if (presence.isSecond()) {
                terminal.complain(messages.text("history.second"));
            }
            code = attend(wish);
        }
        // asked when everything is closed: what is open now stays open
        if (Frame.openCount() > 0 || wish.capture().loopSeconds() > 0) {
            terminal.say("open frames: " + Frame.openCount());
        }
        return code;
    }

    private int attend(Wish wish) throws CommandException, CaptureException, InferenceException, InterruptedException {
        try (PoseNetwork network = parts.network();
                FrameSource frames = open(wish);
                Place place = Place.take(
                        parts.outside(), wish.demo() ? "demo" : wish.routine().id())) {
            PipelineSettings settings = wish.settings();
            TraceHeader header = settings.header(
                    Version.number(),
                    place.started(),
                    frames.description().name(),
                    wish.demo(),
                    NetworkInUse.traced(network));
            CameraObserver observer = wish.live()
                    ? CameraObserver.live(network, wish.optics())
                    : CameraObserver.thorough(network, wish.optics());
            // a file is watched to its end, a camera until the routine is done
            boolean endsWithRoutine = frames.description().durationSeconds() <= 0;
            Job job = new Job(
                    new FrameObservations(frames, observer), CommandSource.none(), settings, header, endsWithRoutine);
            Ending ending = coach(wish, job, frames, place.folder().trace());
            return close(wish, header, ending, place.folder());
        }
    }

    private FrameSource open(Wish wish) throws CaptureException, InterruptedException {
        Input input = Input.of(wish.input());
        if (wish.isLong()) {
            return new Sources(sinceBegun).filmedNow(input, wish.capture());
        }
        Sources sources = new Sources(parts.clock());
        return wish.live() ? sources.live(input, wish.capture()) : sources.everyFrame(input, wish.capture());
    }

    private Ending coach(Wish wish, Job job, FrameSource frames, Path trace) throws InterruptedException {
        Terminal terminal = parts.terminal();
        String title = new RoutineWording(messages).title(wish.routine());
        Progress progress = new Progress(
                terminal, parts.clock(), title, "s", frames.description().durationSeconds());
        StepWording steps = new StepWording(messages);
        Listener listener =
                new Listener(terminal, new CueWording(messages, wish.settings().plan()), steps, progress, messages);
        terminal.say(terminal.strong(title) + " - " + frames.description().name());
        try (Audience audience = wish.live() ? Audience.live(parts, wish, messages) : Audience.none()) {
            Consumer<LiveUpdate> watched = endurance(wish);
            Consumer<LiveUpdate> shown = update -> {
                listener.show(update);
                audience.hear(update);
                watched.accept(update);
            };
            CoachingRun run = new CoachingRun(terminal, parts.outside().stop(), shown, listener::say);
            Ending ending = run.record(job, trace, messages);
            progress.finish();
            frames.troubles().forEach(terminal::complain);
            return ending;
        }
    }

    /** How a long run is doing, once a minute. */
    private Consumer<LiveUpdate> endurance(Wish wish) {
        Endurance endurance = new Endurance(sinceBegun, parts.terminal()::say, Footprint::now);
        return wish.isLong() ? update -> endurance.updated(update.time()) : update -> {};
    }

    private int close(Wish wish, TraceHeader header, Ending ending, SessionFolder folder) throws CommandException {
        Terminal terminal = parts.terminal();
        SessionSummary summary = ending.summary();
        new SummaryWording(messages)
                .lines(summary, new RoutineWording(messages).title(wish.routine()))
                .forEach(terminal::say);
        options.write(SummaryJson.write(summary), terminal);
        boolean whole = new SessionClosing(parts.folders(), messages, terminal::complain)
                .close(header, summary, folder)
                .isWhole();
        for (Path file : new Path[] {folder.trace(), folder.summary()}) {
            if (Files.exists(file)) {
                terminal.say("written: " + file);
            }
        }
        ExitCode kept = whole ? report(wish, summary, folder, header.started()) : ExitCode.UNEXPECTED;
        if (ending.reason() == Reason.SOURCE_FAILED) {
            terminal.complain(ending.sentence());
        }
        ExitCode ended = ExitCode.of(ending);
        return (ended == ExitCode.FINE ? kept : ended).code();
    }

    /** The demonstration shows its report unasked, but not to somebody who wants to leave. */
    private ExitCode report(Wish wish, SessionSummary summary, SessionFolder folder, Instant started) {
        Occasion occasion = Occasion.of(wish.settings().plan(), messages).at(started, ZoneId.systemDefault(), messages);
        SessionReport told = SessionReport.of(summary, occasion, messages);
        String name = String.valueOf(folder.folder().getFileName());
        return wish.demo()
                ? report.writeOr(
                        folder.folder(),
                        told,
                        name,
                        parts.terminal(),
                        parts.outside().stop()::isWished)
                : report.write(told, name, parts.terminal());
    }
}
