package app.galea.sound;

import app.galea.concurrent.Latest;
import app.galea.concurrent.Published;
import app.galea.concurrent.Worker;
import app.galea.settings.Hearing;
import app.galea.sound.Voice.Sentence;
import app.galea.time.NanoClock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The sound worker: plays and speaks what it is given, one thing at a time, the newest first and at once. It owns tones
 * and voice; the methods up to {@link #finish} may be called by any thread and never wait.
 */
final class SoundWorker implements Worker {

    /** What could not be heard within this is old, and left out. */
    private static final long OLD_NANOS = 2_000_000_000L;

    /** A tick that comes later than this would mislead, and is left out. */
    private static final long LATE_NANOS = 120_000_000L;

    /** Between a tone and the sentence after it. */
    private static final long BREATH_NANOS = 80_000_000L;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final Latest<Boolean> woken = Latest.ofValues();
    private final Latest<Announcement> announced = Latest.ofValues();
    private final Published<Beat> beat = new Published<>(Beat.NONE);
    private final Published<Hearing> settings;
    private final Published<SoundState> state = new Published<>(SoundState.SILENT);

    private final Supplier<? extends Tones> toneOpener;
    private final Supplier<? extends Voice> voiceOpener;
    private final NanoClock clock;
    private final Metronome metronome = new Metronome();
    private Tones tones = new NoSound();
    private Voice voice = new NoSound();
    private Sentence pending = Sentence.NONE;
    private long busyUntil;
    private boolean hushed;

    /** @param tones opened on the sound thread, as is the voice */
    SoundWorker(Supplier<? extends Tones> tones, Supplier<? extends Voice> voice, NanoClock clock, Hearing first) {
        toneOpener = tones;
        voiceOpener = voice;
        this.clock = clock;
        settings = new Published<>(first);
        busyUntil = clock.nanos();
    }

    void announce(Tone tone, Sentence sentence) {
        announced.put(new Announcement(tone, sentence, clock.nanos()));
        woken.put(true);
    }

    void follow(Beat next) {
        if (!next.equals(beat.get())) {
            beat.set(next);
            woken.put(true);
        }
    }

    void set(Hearing next) {
        settings.set(next);
        woken.put(true);
    }

    Hearing settings() {
        return settings.get();
    }

    SoundState state() {
        return state.get();
    }

    /** Lets the worker end. */
    void finish() {
        woken.finish();
    }

    @Override
    public String name() {
        return "sound";
    }

    @Override
    public void begin() {
        tones = toneOpener.get();
        voice = voiceOpener.get();
        noteState();
    }

    @Override
    public boolean step() throws InterruptedException {
        woken.take(Duration.ofNanos(waitNanos()));
        if (woken.isFinished()) {
            return false;
        }
        act();
        return true;
    }

    /** What is due at this instant. */
    void act() {
        Hearing wish = settings.get();
        if (wish.muted()) {
            hush();
            return;
        }
        hushed = false;
        announced.poll().ifPresent(next -> begin(next, wish));
        if (wish.voice() == 0) {
            pending = Sentence.NONE;
            voice.stop();
        }
        speakPending(wish);
        tick(wish);
    }

    @Override
    public void end() {
        announced.close();
        voice.close();
        tones.close();
        state.set(SoundState.SILENT);
    }

    /** Mute means mute: what sounds is broken off, what was to come is forgotten. */
    private void hush() {
        announced.poll();
        pending = Sentence.NONE;
        metronome.stop();
        if (!hushed) {
            voice.stop();
            tones.silence();
            hushed = true;
        }
    }

    private void begin(Announcement next, Hearing wish) {
        long now = clock.nanos();
        if (now - next.bornNanos() > OLD_NANOS) {
            return;
        }
        voice.stop();
        tones.silence();
        boolean speaks = wish.voice() > 0
                && !voice.engine().isEmpty()
                && !next.sentence().isEmpty();
        pending = speaks ? next.sentence() : Sentence.NONE;
        Tone tone = next.tone() == Tone.NONE && !speaks ? Tone.CUE : next.tone();
        busyUntil = now;
        if (wish.tones() > 0 && tone != Tone.NONE) {
            tones.play(tone, wish.tones());
            busyUntil = now + Math.round(tone.seconds() * 1e9) + BREATH_NANOS;
        }
    }

    private void speakPending(Hearing wish) {
        if (!pending.isEmpty() && clock.nanos() >= busyUntil) {
            voice.begin(pending, wish.voice());
            pending = Sentence.NONE;
            noteState();
        }
    }

    private void tick(Hearing wish) {
        Beat now = beat.get();
        if (!tones.isThere() || wish.tick() == 0 || !now.isWanted(wish.tickRests())) {
            metronome.stop();
            return;
        }
        long nanos = clock.nanos();
        metronome.follow(now.cyclesPerMin(), nanos);
        long due = metronome.nextNanos();
        if (nanos >= due) {
            boolean quiet = pending.isEmpty() && nanos >= busyUntil && !voice.isSpeaking();
            if (quiet && nanos - due <= LATE_NANOS) {
                tones.play(Tone.TICK, wish.tick());
                busyUntil = nanos + Math.round(Tone.TICK.seconds() * 1e9);
            }
            metronome.passed(nanos);
        }
    }

    /** How long nothing is due, unless something is announced. */
    long waitNanos() {
        long until = LONGEST_WAIT.toNanos();
        if (!pending.isEmpty()) {
            until = Math.min(until, busyUntil - clock.nanos());
        }
        if (metronome.isRunning()) {
            until = Math.min(until, metronome.nextNanos() - clock.nanos());
        }
        return Math.max(0, until);
    }

    private void noteState() {
        // a speech engine speaks through the same line: without one it speaks to nobody
        state.set(new SoundState(tones.isThere(), tones.isThere() ? voice.engine() : ""));
    }
}
