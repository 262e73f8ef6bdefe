package app.galea.cli;

import app.galea.capture.CaptureException;
import app.galea.capture.CaptureSettings;
import app.galea.capture.FrameSource;
import app.galea.capture.Input;
import app.galea.capture.Sources;
import app.galea.cli.AnalyzeCommand.RoutineChoice;
import app.galea.cli.CoachingRun.Job;
import app.galea.inference.InferenceException;
import app.galea.pipeline.CommandSource;
import app.galea.pipeline.Ending;
import app.galea.pipeline.PipelineSettings;
import app.galea.pose.CameraObserver;
import app.galea.pose.FrameObservations;
import app.galea.pose.PoseNetwork;
import app.galea.replay.ReplayObserver;
import app.galea.replay.TraceEntry.Reason;
import app.galea.replay.TraceException;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceReader;
import app.galea.report.Occasion;
import app.galea.routine.Routine;
import app.galea.routine.RoutineException;
import app.galea.routine.RoutineLibrary;
import app.galea.session.FreeMassage;
import app.galea.wording.Messages;
import app.galea.wording.RoutineWording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One input being analyzed: seen anew through the network, or replayed from a recording. */
final class Analysis implements AutoCloseable {

    private final Parts parts;
    private final Job job;
    private final double seconds;
    private final List<Runnable> owned;
    private final Supplier<List<String>> troubles;

    private Analysis(Parts parts, Job job, double seconds, List<Runnable> owned, Supplier<List<String>> troubles) {
        this.parts = parts;
        this.job = job;
        this.seconds = seconds;
        this.owned = owned;
        this.troubles = troubles;
    }

    static Analysis open(Parts parts, String input, RoutineChoice choice, double fieldOfView)
            throws CommandException, CaptureException, InferenceException, InterruptedException {
        boolean recorded =
                !input.contains("://") && Files.isRegularFile(Path.of(input)) && TraceReader.isTrace(Path.of(input));
        return recorded ? replay(parts, Path.of(input), choice) : see(parts, input, choice, fieldOfView);
    }

    private static Analysis see(Parts parts, String input, RoutineChoice choice, double fieldOfView)
            throws CommandException, CaptureException, InferenceException, InterruptedException {
        PipelineSettings settings = choice.isFree()
                ? PipelineSettings.free()
                : PipelineSettings.of(parts.routine(choice.id().orElse(RoutineLibrary.DEFAULT_ID)));
        FrameSource frames = new Sources(parts.clock()).everyFrame(Input.of(input), CaptureSettings.DEFAULT);
        PoseNetwork network = networkOr(frames, parts);
        CameraObserver observer = CameraObserver.thorough(network, CameraFile.optics(input, fieldOfView));
        TraceHeader header = settings.header(
                Version.number(),
                parts.outside().clock().wallTime(),
                frames.description().name(),
                false,
                NetworkInUse.traced(network));
        FrameObservations source = new FrameObservations(frames, observer);
        Job job = new Job(source, CommandSource.none(), settings, header, false);
        return new Analysis(
                parts,
                job,
                frames.description().durationSeconds(),
                List.of(source::close, network::close),
                frames::troubles);
    }

    /** The network; where there is none, the video that is open already is let go. */
    private static PoseNetwork networkOr(FrameSource frames, Parts parts) throws InferenceException {
        boolean found = false;
        try {
            PoseNetwork network = parts.network();
            found = true;
            return network;
        } finally {
            if (!found) {
                frames.close();
            }
        }
    }

    private static Analysis replay(Parts parts, Path file, RoutineChoice choice) throws CommandException {
        try {
            ReplayObserver replay = new ReplayObserver(TraceReader.open(file));
            TraceHeader header = replay.header();
            PipelineSettings settings = settings(parts, header, choice);
            Job job = new Job(replay, CommandSource.of(replay), settings, header, false);
            return new Analysis(parts, job, 0, List.of(replay::close), () -> cutOff(replay));
        } catch (TraceException e) {
            throw new CommandException(ExitCode.INPUT, e.sentence(), e);
        } catch (RoutineException e) {
            throw new CommandException(ExitCode.INPUT, String.valueOf(e.getMessage()), e);
        }
    }

    /** As recorded, but for another routine where one is asked for. */
    private static PipelineSettings settings(Parts parts, TraceHeader header, RoutineChoice choice)
            throws CommandException, RoutineException {
        PipelineSettings recorded = PipelineSettings.of(header);
        if (choice.isFree()) {
            return recorded.withRoutine(FreeMassage.ROUTINE);
        }
        return choice.id().isPresent()
                ? recorded.withRoutine(parts.routine(choice.id().get()))
                : recorded;
    }

    /** Runs to the end of the input. */
    Ending run(Optional<Path> trace, Messages messages) throws InterruptedException {
        Terminal terminal = parts.terminal();
        Progress progress = new Progress(terminal, parts.clock(), job.header().input(), "s", seconds);
        CoachingRun run = new CoachingRun(
                terminal,
                parts.outside().stop(),
                update -> progress.advanceTo(update.time().seconds()),
                cue -> {});
        Ending ending = trace.isPresent() ? run.record(job, trace.get(), messages) : run.watch(job);
        progress.finish();
        return ending;
    }

    /** The title of the routine it was measured against. */
    String title(Messages messages) {
        return new RoutineWording(messages).title(job.settings().routine());
    }

    /** What a report says of it beside the summary. */
    Occasion occasion(Messages messages) {
        Routine plan = job.settings().plan();
        return FreeMassage.is(plan) ? Occasion.UNKNOWN : Occasion.of(plan, messages);
    }

    /** What to tell the person beside the summary, sentence by sentence. */
    List<String> troubles(Ending ending) {
        List<String> sentences = new ArrayList<>(troubles.get());
        if (ending.reason() == Reason.SOURCE_FAILED) {
            sentences.add(ending.sentence());
        }
        return sentences;
    }

    private static List<String> cutOff(ReplayObserver replay) {
        return replay.isCut() ? List.of("the recording stops without its end; here is what it holds.") : List.of();
    }

    @Override
    public void close() {
        owned.forEach(Runnable::run);
    }
}
