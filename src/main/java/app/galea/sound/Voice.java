package app.galea.sound;

/** Speaks sentences. Confined to the sound thread; nothing waits, nothing throws. */
interface Voice extends AutoCloseable {

    /** Name of what speaks; empty when nothing can be spoken. */
    String engine();

    /** Begins to speak; what was being said is broken off. */
    void begin(Sentence sentence, double volume);

    boolean isSpeaking();

    /** No word any more, from now. */
    void stop();

    @Override
    void close();

    /**
     * What is spoken. Immutable.
     *
     * @param language its tag, {@code de}
     */
    record Sentence(String text, String language) {

        static final Sentence NONE = new Sentence("", "en");

        boolean isEmpty() {
            return text.isEmpty();
        }
    }
}
