package app.galea.app;

import app.galea.cli.Outside;
import app.galea.concurrent.WorkerThread;
import app.galea.history.SessionRecord;
import app.galea.pipeline.PipelineSettings;
import app.galea.routine.Routine;
import app.galea.sound.Sound;
import app.galea.ui.Preferences;
import app.galea.ui.Texts;
import app.galea.ui.live.LiveSession;
import app.galea.ui.live.LiveSessions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins the window's sessions, one at a time, and waits at the end until the last is saved. JavaFX thread, but for {@link #close}. */
final class LiveStages implements LiveSessions, AutoCloseable {

    /** How long a session may take to be saved. */
    private static final Duration SAVING = Duration.ofSeconds(6);

    private final Outside outside;
    private final Preferences preferences;
    private final Texts texts;
    private @Nullable Running running;
    private @Nullable LiveSession replaying;

    /** A session and its thread. */
    private record Running(LiveStage stage, WorkerThread thread) {

        void end() {
            stage.finish();
            try {
                if (!thread.join(SAVING)) {
                    thread.close();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    LiveStages(Outside outside, Preferences preferences, Texts texts) {
        this.texts = texts;
        this.outside = outside;
        this.preferences = preferences;
    }

    @Override
    public LiveSession begin(Wish wish) {
        PipelineSettings settings = PipelineSettings.of(wish.routine())
                .withOneHand(preferences.now().coaching().oneHanded());
        Sound sound = Sound.here(preferences.now().hearing(), outside.clock(), texts.now(), settings.plan());
        LiveStage stage = new LiveStage(outside, wish, settings, sound, texts.now());
        running = new Running(stage, WorkerThread.start(stage));
        return stage;
    }

    /** The last session as the history has it, once it has ended; empty where it could not be kept. */
    Optional<SessionRecord> kept() {
        Running last = running;
        return last == null ? Optional.empty() : last.stage().kept();
    }

    /** An earlier session, coached anew from its observations. */
    LiveSession replay(Path recording, Routine routine) {
        Sound sound = Sound.here(preferences.now().hearing(), outside.clock(), texts.now(), routine);
        ReplayStage stage = new ReplayStage(recording, outside.clock(), sound);
        replaying = stage;
        WorkerThread.start(stage);
        return stage;
    }

    /** Ends the session that runs, if any, and waits until it is saved. */
    @Override
    public void close() {
        LiveSession watched = replaying;
        if (watched != null) {
            watched.finish();
        }
        Running last = running;
        if (last != null) {
            last.end();
        }
    }
}
