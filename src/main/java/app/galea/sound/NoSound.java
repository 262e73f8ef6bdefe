package app.galea.sound;

/** Neither tones nor voice. Immutable. */
final class NoSound implements Tones, Voice {

    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public void play(Tone tone, double volume) {}

    @Override
    public void silence() {}

    @Override
    public String engine() {
        return "";
    }

    @Override
    public void begin(Sentence sentence, double volume) {}

    @Override
    public boolean isSpeaking() {
        return false;
    }

    @Override
    public void stop() {}

    @Override
    public void close() {}
}
