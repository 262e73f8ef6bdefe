package app.galea.app;

import app.galea.observation.Observation;
import app.galea.observation.ObservationException;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.CommandSource;
import app.galea.pipeline.LiveFrames;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.replay.ReplayObserver;
import app.galea.replay.TraceException;
import app.galea.replay.TraceReader;
import app.galea.routine.RoutineException;
import app.galea.session.SessionCommand;
import app.galea.sound.Sound;
import app.galea.time.FrameTime;
import app.galea.time.NanoClock;
import app.galea.ui.live.LiveSession;
import app.galea.ui.live.LiveStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An earlier session, watched again: its observations in their own time, coached anew by the same coach; nothing is
 * recorded and nothing kept. Runs on the vision thread as a whole; {@link LiveSession}'s methods are for the JavaFX thread.
 */
final class ReplayStage extends VisionStage {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayStage.class);

    /** How often a held replay looks whether it may go on, s. */
    private static final double GLANCE_SECONDS = 0.05;

    private final Path trace;
    private final NanoClock clock;
    private final Sound sound;
    private boolean held;

    /** What ended a hold, not obeyed yet. */
    private List<SessionCommand> waiting = List.of();

    /** When the recording's beginning would have been by the clock; a hold moves it on. */
    private long origin;

    /** @param sound closed in the end */
    ReplayStage(Path trace, NanoClock clock, Sound sound) {
        this.trace = trace;
        this.clock = clock;
        this.sound = sound;
    }

    @Override
    public boolean step() throws InterruptedException {
        try (ReplayObserver replay = new ReplayObserver(TraceReader.open(trace));
                LiveFrames shown = new LiveFrames(replay)) {
            CoachingPipeline pipeline = new CoachingPipeline(PipelineSettings.of(replay.header()));
            frames.set(Optional.of(shown));
            status.set(LiveStatus.RUNNING);
            play(replay, pipeline, shown);
            status.set(LiveStatus.ended("", pipeline.summary(replay.header())));
        } catch (TraceException e) {
            refuse(e.sentence(), e);
        } catch (RoutineException | ObservationException e) {
            refuse(String.valueOf(e.getMessage()), e);
        } finally {
            frames.set(Optional.empty());
        }
        return false;
    }

    private void refuse(String sentence, Exception e) {
        LOG.info("no replay", e);
        status.set(LiveStatus.refused(sentence));
    }

    private void play(ReplayObserver replay, CoachingPipeline pipeline, LiveFrames shown)
            throws ObservationException, InterruptedException {
        CommandSource recorded = CommandSource.of(replay);
        origin = clock.nanos();
        boolean begun = false;
        for (Optional<Observation> next = replay.next(); next.isPresent(); next = replay.next()) {
            FrameTime time = next.get().time();
            if (!begun) {
                begun = true;
                origin -= Math.round(1e9 * time.seconds());
            }
            if (awaitItsTime(time)) {
                return;
            }
            recorded.due().forEach(command -> pipeline.command(command, time));
            due().forEach(command -> obey(command, time, pipeline));
            LiveUpdate update = pipeline.advance(next.get());
            shown.accept(update);
            sound.hear(update);
            if (pipeline.isOver() || hold()) {
                return;
            }
        }
    }

    private void obey(SessionCommand command, FrameTime time, CoachingPipeline pipeline) {
        pipeline.command(command, time);
        held = command == SessionCommand.PAUSE || (held && command != SessionCommand.RESUME);
    }

    /** Whether the end was wished for meanwhile. */
    private boolean awaitItsTime(FrameTime time) throws InterruptedException {
        double wait = (origin - clock.nanos()) / 1e9 + time.seconds();
        return wait > 0 ? stop.awaitWish(wait) : stop.isWished();
    }

    /** Stands still while paused; whether the end was wished for meanwhile. */
    private boolean hold() throws InterruptedException {
        long since = clock.nanos();
        while (held && waiting.isEmpty() && !stop.awaitWish(GLANCE_SECONDS)) {
            waiting = commands.drain();
        }
        origin += held ? clock.nanos() - since : 0;
        return stop.isWished();
    }

    private List<SessionCommand> due() {
        List<SessionCommand> due = new ArrayList<>(waiting);
        due.addAll(commands.drain());
        waiting = List.of();
        return due;
    }

    @Override
    public void end() {
        sound.close();
    }

    @Override
    public void mute(boolean muted) {
        sound.set(sound.hearing().withMuted(muted));
    }

    @Override
    public void finish() {
        stop.wish();
    }
}
