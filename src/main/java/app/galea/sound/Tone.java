package app.galea.sound;

import java.util.List;

/** The short sounds Galea makes itself. */
enum Tone {
    NONE(0, List.of()),
    TICK(0.35, List.of(new Note(1046.5, 0, 0.05))),
    /** Something is on the screen that nobody can speak. */
    CUE(0.5, List.of(new Note(587.3, 0, 0.25))),
    MARK(0.5, List.of(new Note(880, 0, 0.12), new Note(880, 0.14, 0.2))),
    STEP(0.7, List.of(new Note(659.3, 0, 0.5), new Note(987.8, 0.02, 0.6))),
    PAUSE(0.6, List.of(new Note(784, 0, 0.22), new Note(523.3, 0.18, 0.4))),
    RESUME(0.6, List.of(new Note(523.3, 0, 0.22), new Note(784, 0.18, 0.4))),
    DONE(0.7, List.of(new Note(523.3, 0, 0.35), new Note(659.3, 0.22, 0.35), new Note(784, 0.44, 0.7)));

    /**
     * One struck note. Immutable.
     *
     * @param hertz its pitch
     * @param start seconds after the tone's
     * @param seconds until it has died away
     */
    record Note(double hertz, double start, double seconds) {}

    private final double gain;
    private final List<Note> notes;

    Tone(double gain, List<Note> notes) {
        this.gain = gain;
        this.notes = notes;
    }

    double seconds() {
        return notes.stream()
                .mapToDouble(note -> note.start() + note.seconds())
                .max()
                .orElse(0);
    }

    /** One channel of samples in [-1, 1]. */
    double[] samples(double samplesPerSecond) {
        double[] samples = new double[(int) Math.ceil(seconds() * samplesPerSecond)];
        for (Note note : notes) {
            int first = (int) Math.round(note.start() * samplesPerSecond);
            int length = Math.min((int) (note.seconds() * samplesPerSecond), samples.length - first);
            for (int i = 0; i < length; i++) {
                samples[first + i] += gain / 2 * strike(note, i / samplesPerSecond);
            }
        }
        return samples;
    }

    /** A sine with a breath of its octave; it swells for 6 ms, so that nothing clicks, and dies away to nothing. */
    private static double strike(Note note, double t) {
        double swell = Math.min(1, t / 0.006);
        double rest = 1 - t / note.seconds();
        double phase = 2 * Math.PI * note.hertz() * t;
        return swell * rest * Math.exp(-3 * t / note.seconds()) * (Math.sin(phase) + 0.15 * Math.sin(2 * phase));
    }
}
