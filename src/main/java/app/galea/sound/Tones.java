package app.galea.sound;

/** Plays tones. Confined to the sound thread; nothing waits, nothing throws. */
interface Tones extends AutoCloseable {

    /** Whether anything is heard. */
    boolean isThere();

    /** Begins a tone; one that still sounds is not waited for. */
    void play(Tone tone, double volume);

    /** No sound any more, from now. */
    void silence();

    @Override
    void close();
}
