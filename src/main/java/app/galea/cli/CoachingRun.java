package app.galea.cli;

import app.galea.coach.Cue;
import app.galea.concurrent.StopSignal;
import app.galea.concurrent.WorkerThread;
import app.galea.observation.ObservationSource;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.CommandSource;
import app.galea.pipeline.Ending;
import app.galea.pipeline.LiveRunner;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.pipeline.RunnerOutputs;
import app.galea.pipeline.RunnerSettings;
import app.galea.pipeline.TraceRecorder;
import app.galea.replay.TraceEntry;
import app.galea.replay.TraceException;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceWriter;
import app.galea.wording.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run from a source to a summary, on the calling thread, recorded as it goes. Recording that fails is complained
 * about once and coaching goes on.
 */
public final class CoachingRun {

    /** How long the end waits for the last lines of the recording. */
    private static final Duration RECORDING_LIMIT = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(CoachingRun.class);

    private final Consumer<String> complaints;
    private final StopSignal stop;
    private final Consumer<LiveUpdate> updates;
    private final Consumer<Cue> cues;

    /**
     * @param updates shown while it runs
     * @param cues said while it runs
     */
    CoachingRun(Terminal terminal, StopSignal stop, Consumer<LiveUpdate> updates, Consumer<Cue> cues) {
        this(terminal::complain, stop, updates, cues);
    }

    /**
     * A run anywhere.
     *
     * @param complaints sentences about what went wrong while it goes on, from any thread
     * @param updates shown while it runs
     * @param cues said while it runs
     */
    public CoachingRun(Consumer<String> complaints, StopSignal stop, Consumer<LiveUpdate> updates, Consumer<Cue> cues) {
        this.complaints = complaints;
        this.stop = stop;
        this.updates = updates;
        this.cues = cues;
    }

    /**
     * What is watched, and how.
     *
     * @param commands the person's, or a recording's
     * @param endsWithRoutine whether the end of the routine is the end of the run
     */
    public record Job(
            ObservationSource source,
            CommandSource commands,
            PipelineSettings settings,
            TraceHeader header,
            boolean endsWithRoutine) {}

    /** Watches without recording. */
    Ending watch(Job job) throws InterruptedException {
        return watch(job, entry -> {});
    }

    /**
     * Watches and records into a new file.
     *
     * @param messages in whose language it is said that there is no recording
     */
    public Ending record(Job job, Path file, Messages messages) throws InterruptedException {
        Optional<TraceWriter> writer = open(file, job.header(), messages);
        if (writer.isEmpty()) {
            return watch(job);
        }
        TraceRecorder recorder = new TraceRecorder(
                writer.get(),
                reason -> complaints.accept(SessionClosing.bracketed(messages.text("closing.cut_recording"), reason)));
        try (WorkerThread store = WorkerThread.start(recorder)) {
            Ending ending = watch(job, recorder::take);
            store.join(RECORDING_LIMIT);
            return ending;
        }
    }

    private Optional<TraceWriter> open(Path file, TraceHeader header, Messages messages) {
        try {
            CommonOptions.makeFolderOf(file);
            return Optional.of(TraceWriter.replace(file, header));
        } catch (CommandException | TraceException e) {
            complaints.accept(
                    SessionClosing.bracketed(messages.text("closing.no_recording"), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Ending watch(Job job, Consumer<TraceEntry> trace) throws InterruptedException {
        List<Ending> endings = new ArrayList<>();
        CoachingPipeline pipeline = new CoachingPipeline(job.settings());
        LiveRunner runner = new LiveRunner(
                job.source(),
                job.commands(),
                pipeline,
                new RunnerSettings(job.header(), job.endsWithRoutine()),
                new RunnerOutputs(updates, cues, trace, endings::add));
        try {
            while (!stop.isWished() && runner.step()) {
                // the runner does it all
            }
        } finally {
            runner.end();
        }
        pipeline.failures()
                .forEach(failure ->
                        LOG.error("the rule {} failed and was off from there on", failure.rule(), failure.bug()));
        return endings.get(0);
    }
}
