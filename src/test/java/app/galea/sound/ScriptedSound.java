package app.galea.sound;

import app.galea.settings.Hearing;
import app.galea.time.ManualClock;
import java.util.ArrayList;
import java.util.List;

/** Tones and a voice that only note when they sounded, with the worker that plays them and a clock that is moved. */
final class ScriptedSound implements Tones, Voice {

    /** Something that sounded. */
    record Heard(String what, double from, double to) {

        boolean overlaps(Heard other) {
            return from < other.to - 1e-9 && other.from < to - 1e-9;
        }
    }

    final ManualClock clock = new ManualClock();
    final SoundWorker worker;
    private final boolean there;
    private final double wordSeconds;
    private final List<Heard> heard = new ArrayList<>();
    private double seconds;

    ScriptedSound(boolean there, double wordSeconds, Hearing settings) {
        this.there = there;
        this.wordSeconds = wordSeconds;
        worker = new SoundWorker(() -> this, () -> this, clock, settings);
        worker.begin();
    }

    static ScriptedSound working(Hearing settings) {
        return new ScriptedSound(true, 0.4, settings);
    }

    /** Lets time pass; the worker wakes when it wants to. */
    ScriptedSound go(double forSeconds) {
        double end = seconds + forSeconds;
        worker.act();
        while (seconds + worker.waitNanos() / 1e9 <= end) {
            advance(worker.waitNanos() / 1e9);
            worker.act();
        }
        advance(end - seconds);
        return this;
    }

    void say(String text) {
        say(Tone.NONE, text);
    }

    void say(Tone tone, String text) {
        worker.announce(tone, new Sentence(text, "en"));
        worker.act();
    }

    void set(Hearing settings) {
        worker.set(settings);
        worker.act();
    }

    double now() {
        return seconds;
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    List<Double> times(String what) {
        return heard.stream()
                .filter(h -> h.what().equals(what))
                .map(Heard::from)
                .toList();
    }

    boolean isSounding() {
        return heard.stream().anyMatch(h -> h.from() <= seconds && seconds < h.to());
    }

    @Override
    public boolean isThere() {
        return there;
    }

    @Override
    public void play(Tone tone, double volume) {
        heard.add(new Heard(tone.name(), seconds, seconds + tone.seconds()));
    }

    @Override
    public void silence() {
        breakOff(false);
    }

    @Override
    public String engine() {
        return there ? "scripted" : "";
    }

    @Override
    public void begin(Sentence sentence, double volume) {
        breakOff(true);
        double length = wordSeconds * sentence.text().split(" ").length;
        heard.add(new Heard(sentence.text(), seconds, seconds + length));
    }

    @Override
    public boolean isSpeaking() {
        return heard.stream().anyMatch(h -> isWord(h) && seconds < h.to());
    }

    @Override
    public void stop() {
        breakOff(true);
    }

    @Override
    public void close() {}

    private void breakOff(boolean words) {
        heard.replaceAll(h -> isWord(h) == words && h.to() > seconds
                ? new Heard(h.what(), h.from(), Math.max(h.from(), seconds))
                : h);
    }

    private static boolean isWord(Heard h) {
        return !h.what().equals(h.what().toUpperCase(java.util.Locale.ROOT));
    }

    private void advance(double by) {
        seconds += by;
        clock.advanceSeconds(by);
    }
}
