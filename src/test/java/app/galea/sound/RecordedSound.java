package app.galea.sound;

import app.galea.settings.Hearing;
import java.util.List;

/** What leads by ear, played by a recorder whose clock is moved: tests outside this package count what sounded. */
public final class RecordedSound {

    private final ScriptedSound scripted;
    private final Prompter prompter;

    /** A machine with tones and a voice that speaks at about two words a second. */
    public RecordedSound() {
        scripted = ScriptedSound.working(Hearing.DEFAULTS);
        prompter = new WorkerPrompter(scripted.worker, () -> "en");
    }

    public Prompter prompter() {
        return prompter;
    }

    /** Lets time pass. */
    public void go(double seconds) {
        scripted.go(seconds);
    }

    /** When the ticks began, s. */
    public List<Double> ticks() {
        return scripted.times(Tone.TICK.name());
    }

    /** Names of tones and sentences, in the order they began. */
    public List<String> heard() {
        return scripted.heard().stream().map(ScriptedSound.Heard::what).toList();
    }

    /** Whether any word sounded together with a tick. */
    public boolean isMuddled() {
        return scripted.heard().stream()
                .filter(one -> one.what().equals(Tone.TICK.name()))
                .anyMatch(tick ->
                        scripted.heard().stream().anyMatch(other -> !other.equals(tick) && tick.overlaps(other)));
    }
}
