package app.galea.sound;

import app.galea.coach.Cue;
import app.galea.concurrent.Published;
import app.galea.concurrent.WorkerThread;
import app.galea.host.Programs;
import app.galea.pipeline.LiveUpdate;
import app.galea.routine.Routine;
import app.galea.session.SessionState;
import app.galea.settings.Hearing;
import app.galea.sound.Voice.Sentence;
import app.galea.time.NanoClock;
import app.galea.wording.CueWording;
import app.galea.wording.Messages;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a session heard. {@link #hear} belongs to the thread the updates come from, everything else to any thread;
 * nothing here waits, but for closing. Without sound output it does nothing, and {@link #state} says so.
 */
public final class Sound implements Prompter, AutoCloseable {

    private final SoundWorker worker;
    private final WorkerThread thread;
    private final Published<Words> words;
    private final Ears ears;
    private final Prompter prompter;

    /** Turns updates into what is heard. Mutable; confined to the thread the updates come from. */
    static final class Ears {

        private final SoundWorker worker;
        private final Function<Cue, Sentence> words;
        private final TickGuide ticks = new TickGuide();
        private SessionState session = SessionState.READY;

        Ears(SoundWorker worker, Function<Cue, Sentence> words) {
            this.worker = worker;
            this.words = words;
        }

        void hear(LiveUpdate update) {
            SessionState before = session;
            session = update.session().state();
            if (!before.isPaused() && session.isPaused()) {
                worker.announce(Tone.PAUSE, Sentence.NONE);
            } else if (before.isPaused() && session == SessionState.WORKING) {
                worker.announce(Tone.RESUME, Sentence.NONE);
            }
            update.cue().ifPresent(cue -> worker.announce(Announcement.toneOf(cue.id()), words.apply(cue)));
            worker.follow(ticks.advance(update));
        }
    }

    /** In which words and language. Immutable. */
    private record Words(CueWording cues, String language) {

        static Words of(Messages messages, Routine routine) {
            return new Words(new CueWording(messages, routine), messages.language());
        }

        Sentence sentence(Cue cue) {
            return new Sentence(cues.sentence(cue), language);
        }
    }

    private Sound(SoundWorker worker, Words words) {
        this.worker = worker;
        this.words = new Published<>(words);
        ears = new Ears(worker, cue -> this.words.get().sentence(cue));
        prompter = new WorkerPrompter(worker, () -> this.words.get().language());
        thread = WorkerThread.start(worker);
    }

    /**
     * Starts the machine's own sound for a session.
     *
     * @param engine what speaks; see {@link SpeechEngine#choose}
     * @param routine as it is practised
     */
    public static Sound start(
            Optional<SpeechEngine> engine, Hearing hearing, NanoClock clock, Messages messages, Routine routine) {
        SoundWorker worker = new SoundWorker(Speaker::open, () -> new ProcessVoice(engine), clock, hearing);
        return new Sound(worker, Words.of(messages, routine));
    }

    /** Starts it with the voice this machine has. */
    public static Sound here(Hearing hearing, NanoClock clock, Messages messages, Routine routine) {
        return start(SpeechEngine.choose(Programs.here()), hearing, clock, messages, routine);
    }

    /** Makes one update heard: its cue, a pause begun or over, the pace to follow. */
    public void hear(LiveUpdate update) {
        ears.hear(update);
    }

    @Override
    public void say(String sentence) {
        prompter.say(sentence);
    }

    @Override
    public void step(String sentence) {
        prompter.step(sentence);
    }

    @Override
    public void done(String sentence) {
        prompter.done(sentence);
    }

    @Override
    public void tick(double cyclesPerMin) {
        prompter.tick(cyclesPerMin);
    }

    /** From now on in this language. */
    public void speak(Messages messages, Routine routine) {
        words.set(Words.of(messages, routine));
    }

    /** From now on as the person wants it; mute is obeyed at once. */
    public void set(Hearing hearing) {
        worker.set(hearing);
    }

    public Hearing hearing() {
        return worker.settings();
    }

    /** What can be heard; silent until the worker has looked, a moment after the start. */
    public SoundState state() {
        return worker.state();
    }

    @Override
    public void close() {
        worker.finish();
        thread.close();
    }
}
