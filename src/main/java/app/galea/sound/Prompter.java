package app.galea.sound;

/**
 * What leads by ear where nobody coaches: sentences, the tones of a step and of the end, and a beat. Any thread; nothing
 * here waits.
 */
public interface Prompter {

    /** Nothing is heard. */
    Prompter SILENT = new Prompter() {
        @Override
        public void say(String sentence) {}

        @Override
        public void step(String sentence) {}

        @Override
        public void done(String sentence) {}

        @Override
        public void tick(double cyclesPerMin) {}
    };

    /** Says a sentence, the newest at once; an empty one is no sentence. */
    void say(String sentence);

    /** The tone of a new step, then its sentence. */
    void step(String sentence);

    /** The tone of the end, then its sentence. */
    void done(String sentence);

    /** Ticks at a pace from now on; 0: no more. */
    void tick(double cyclesPerMin);
}
