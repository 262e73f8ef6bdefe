package app.galea.pipeline;

import app.galea.concurrent.Worker;
import app.galea.observation.Observation;
import app.galea.observation.ObservationException;
import app.galea.observation.ObservationSource;
import app.galea.replay.TraceEntry;
import app.galea.replay.TraceEntry.Reason;
import app.galea.session.SessionCommand;
import app.galea.time.FrameTime;
import java.util.Optional;

/**
 * The vision worker: takes observations and commands, gives updates, cues, recording and in the end the summary. Confined
 * to the vision thread; the source is closed by the one who opened it.
 */
public final class LiveRunner implements Worker {

    private final ObservationSource source;
    private final CommandSource commands;
    private final CoachingPipeline pipeline;
    private final RunnerSettings settings;
    private final RunnerOutputs outputs;

    private FrameTime last = FrameTime.ZERO;
    private Reason reason = Reason.INTERRUPTED;
    private String sentence = "";

    public LiveRunner(
            ObservationSource source,
            CommandSource commands,
            CoachingPipeline pipeline,
            RunnerSettings settings,
            RunnerOutputs outputs) {
        this.source = source;
        this.commands = commands;
        this.pipeline = pipeline;
        this.settings = settings;
        this.outputs = outputs;
    }

    @Override
    public String name() {
        return "vision";
    }

    @Override
    public boolean step() throws InterruptedException {
        Optional<Observation> next = nextObservation();
        next.ifPresent(observation -> last = observation.time());
        for (SessionCommand command : commands.due()) {
            outputs.trace().accept(new TraceEntry.Commanded(last, command.id()));
            pipeline.command(command, last);
        }
        next.ifPresent(this::advance);
        if (pipeline.isOver() || (settings.endsWithRoutine() && pipeline.isFinished())) {
            reason = Reason.FINISHED;
            return false;
        }
        return next.isPresent();
    }

    @Override
    public void end() {
        outputs.trace().accept(new TraceEntry.Ended(last, reason));
        outputs.ending().accept(new Ending(reason, sentence, pipeline.summary(settings.header())));
    }

    private Optional<Observation> nextObservation() throws InterruptedException {
        try {
            Optional<Observation> next = source.next();
            if (next.isEmpty()) {
                reason = Reason.SOURCE_ENDED;
            }
            return next;
        } catch (ObservationException e) {
            reason = Reason.SOURCE_FAILED;
            sentence = String.valueOf(e.getMessage());
            return Optional.empty();
        }
    }

    private void advance(Observation observation) {
        outputs.trace().accept(new TraceEntry.Seen(observation));
        LiveUpdate update = pipeline.advance(observation);
        outputs.updates().accept(update);
        update.cue().ifPresent(outputs.cues());
    }
}
