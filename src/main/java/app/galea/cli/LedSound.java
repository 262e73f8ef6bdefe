package app.galea.cli;

import app.galea.host.Programs;
import app.galea.routine.Routine;
import app.galea.settings.Hearing;
import app.galea.sound.Prompter;
import app.galea.sound.Sound;
import app.galea.sound.SpeechEngine;
import app.galea.time.NanoClock;
import app.galea.wording.Messages;
import java.util.function.Consumer;

/**
 * The machine's own sound for a practice led on the terminal; says in a line what can be heard, or that nothing can.
 * Confined to the main thread.
 */
final class LedSound implements Prompter, AutoCloseable {

    /** Time for the sound's own start before it is asked what can be heard. */
    private static final long LOOKING_NANOS = 1_000_000_000L;

    private final Sound sound;
    private final NanoClock clock;
    private final Consumer<String> says;
    private final Messages messages;
    private final long began;
    private boolean told;

    /** @param says a line about the sound itself, once */
    LedSound(Sound sound, NanoClock clock, Messages messages, Consumer<String> says) {
        this.sound = sound;
        this.clock = clock;
        this.messages = messages;
        this.says = says;
        began = clock.nanos();
    }

    static LedSound start(Parts parts, Messages messages, Routine routine) {
        Programs programs = new Programs(parts.outside().environment(), System.getProperty("os.name", ""));
        Sound sound = Sound.start(SpeechEngine.choose(programs), Hearing.DEFAULTS, parts.clock(), messages, routine);
        return new LedSound(sound, parts.clock(), messages, parts.terminal()::say);
    }

    @Override
    public void say(String sentence) {
        sound.say(sentence);
    }

    @Override
    public void step(String sentence) {
        sound.step(sentence);
    }

    @Override
    public void done(String sentence) {
        sound.done(sentence);
    }

    /** Called with every look at the clock. */
    @Override
    public void tick(double cyclesPerMin) {
        sound.tick(cyclesPerMin);
        if (!told && clock.nanos() - began >= LOOKING_NANOS) {
            told = true;
            says.accept(messages.text(sound.state().key(), sound.state().engine()));
        }
    }

    @Override
    public void close() {
        sound.close();
    }
}
