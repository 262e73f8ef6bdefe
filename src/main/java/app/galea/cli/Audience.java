package app.galea.cli;

import app.galea.cli.LiveSession.Wish;
import app.galea.host.Programs;
import app.galea.host.StayAwake;
import app.galea.pipeline.LiveUpdate;
import app.galea.settings.Hearing;
import app.galea.sound.Sound;
import app.galea.sound.SpeechEngine;
import app.galea.wording.Messages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * What a live session on the terminal has besides the terminal: sound, and a machine that stays awake. Confined to the
 * main thread.
 */
final class Audience implements AutoCloseable {

    /** Time for the sound's own start before it is asked what can be heard. */
    private static final double LISTENING_SECONDS = 1;

    private final Consumer<LiveUpdate> ears;
    private final Deque<Runnable> ends = new ArrayDeque<>();

    private Audience(Consumer<LiveUpdate> ears) {
        this.ears = ears;
    }

    /** Nobody listens: a run faster than real time. */
    static Audience none() {
        return new Audience(update -> {});
    }

    /** The machine's own sound, unless the wish is to hear nothing; says what cannot be heard. */
    static Audience live(Parts parts, Wish wish, Messages messages) {
        Programs programs = new Programs(parts.outside().environment(), System.getProperty("os.name", ""));
        StayAwake awake = StayAwake.begin(programs);
        Audience audience = wish.heard() ? listening(parts, wish, messages, programs) : none();
        audience.ends.add(awake::close);
        return audience;
    }

    void hear(LiveUpdate update) {
        ears.accept(update);
    }

    @Override
    public void close() {
        ends.forEach(Runnable::run);
    }

    private static Audience listening(Parts parts, Wish wish, Messages messages, Programs programs) {
        Sound sound = Sound.start(
                SpeechEngine.choose(programs),
                Hearing.DEFAULTS,
                parts.clock(),
                messages,
                wish.settings().plan());
        Deque<Runnable> notes = new ArrayDeque<>();
        notes.add(() -> parts.terminal()
                .say(messages.text(sound.state().key(), sound.state().engine())));
        Audience audience = new Audience(update -> {
            sound.hear(update);
            if (update.time().seconds() >= LISTENING_SECONDS && !notes.isEmpty()) {
                notes.remove().run();
            }
        });
        audience.ends.add(sound::close);
        return audience;
    }
}
