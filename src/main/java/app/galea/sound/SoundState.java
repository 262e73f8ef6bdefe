package app.galea.sound;

/**
 * What can be heard on this machine. Immutable.
 *
 * @param tones whether there is a line for tones
 * @param engine name of the speech engine in use; empty when nothing can be spoken
 */
public record SoundState(boolean tones, String engine) {

    /** Nothing is heard. */
    public static final SoundState SILENT = new SoundState(false, "");

    public boolean voice() {
        return !engine.isEmpty();
    }

    /** Key of the sentence that says so. */
    public String key() {
        return voice() ? "sound.state.voice" : tones ? "sound.state.tones" : "sound.state.silent";
    }
}
