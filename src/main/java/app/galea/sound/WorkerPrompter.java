package app.galea.sound;

import app.galea.sound.Voice.Sentence;
import java.util.function.Supplier;

/** Hands what is to be heard over to the sound worker. Any thread. */
final class WorkerPrompter implements Prompter {

    private final SoundWorker worker;
    private final Supplier<String> language;

    /** @param language in which is spoken now; its tag */
    WorkerPrompter(SoundWorker worker, Supplier<String> language) {
        this.worker = worker;
        this.language = language;
    }

    @Override
    public void say(String sentence) {
        if (!sentence.isEmpty()) {
            announce(Tone.NONE, sentence);
        }
    }

    @Override
    public void step(String sentence) {
        announce(Tone.STEP, sentence);
    }

    @Override
    public void done(String sentence) {
        announce(Tone.DONE, sentence);
    }

    @Override
    public void tick(double cyclesPerMin) {
        worker.follow(cyclesPerMin > 0 ? new Beat(cyclesPerMin, false) : Beat.NONE);
    }

    private void announce(Tone tone, String sentence) {
        worker.announce(tone, new Sentence(sentence, language.get()));
    }
}
