package app.galea.inference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How networks are run on this machine: as the person wishes ({@code run.txt}), else as a short timing showed ({@code
 * timing.txt}), which counts only for the machine, network and version it was made with. Confined to one thread.
 */
public final class RunChoice {

    /** With fewer, the camera, the picture and the coach need the second core. */
    static final int ENOUGH_CORES = 4;

    private final Path folder;
    private final String machine;
    private final int cores;

    /**
     * The choice kept in a folder.
     *
     * @param folder of the person; need not be there
     * @param machine names all that a timing depends on
     */
    public RunChoice(Path folder, String machine, int cores) {
        this.folder = folder;
        this.machine = machine;
        this.cores = cores;
    }

    public RunSettings settings() {
        RunWish wish = wish();
        Optional<RunTiming> timing = timing();
        return new RunSettings(
                wish.threads().orElse(timing.map(RunTiming::threads).orElse(1)),
                wish.coreMl(),
                wish.eightBits().orElse(timing.map(RunTiming::eightBits).orElse(false)));
    }

    /** Whether a timing would tell anything that is not known. */
    public boolean wantsTiming() {
        return timing().isEmpty();
    }

    /** Whether there are cores enough for two threads to be tried. */
    public boolean mayTakeTwo() {
        return cores >= ENOUGH_CORES;
    }

    /** Keeps how long runs take here. */
    public void keepTiming(RunTiming timing) throws InferenceException {
        Map<String, String> lines = new TreeMap<>(timing.figures());
        lines.put("machine", machine);
        timingFile().write(lines);
    }

    /** Keeps what the person wishes. */
    public void keepWish(RunWish wish) throws InferenceException {
        wishFile().write(wish.lines());
    }

    /** What the person wishes. */
    public RunWish wish() {
        return RunWish.of(read(wishFile()));
    }

    /** Why it is so many threads, in a sentence. */
    public String whyThreads() {
        if (wish().threads().isPresent()) {
            return "as chosen with 'galea models run'.";
        }
        if (!mayTakeTwo()) {
            return "with " + cores + " cores the others are needed beside it.";
        }
        return timing().map(timing -> String.format(
                        Locale.ROOT, "two threads are %.2f times as fast as one here.", timing.threadGain()))
                .orElse("not timed yet; that is done after the first session.");
    }

    /** Why it is floats or 8 bits, in a sentence. */
    public String whyBits() {
        if (wish().eightBits().isPresent()) {
            return "as chosen with 'galea models run'.";
        }
        return timing().map(timing -> String.format(
                        Locale.ROOT,
                        "a run takes %.1f ms in floats and %.1f in 8 bits here.",
                        timing.oneMillis(),
                        timing.eightMillis()))
                .orElse("not timed yet; that is done after the first session.");
    }

    /** What was measured for what is there now. */
    private Optional<RunTiming> timing() {
        Map<String, String> lines = read(timingFile());
        return machine.equals(lines.get("machine")) ? RunTiming.of(lines) : Optional.empty();
    }

    private ChoiceFile wishFile() {
        return new ChoiceFile(folder.resolve("run.txt"));
    }

    private ChoiceFile timingFile() {
        return new ChoiceFile(folder.resolve("timing.txt"));
    }

    /** What cannot be read is as if it were not there: there is a good choice without it. */
    private static Map<String, String> read(ChoiceFile file) {
        try {
            return file.read();
        } catch (IOException unreadable) {
            return Map.of();
        }
    }
}
