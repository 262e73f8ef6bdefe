package app.galea.inference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How networks are run on this machine: as the person wishes ({@code run.txt}), else as a short timing showed ({@code
 * timing.txt}), which counts only for the machine, network and version it was made with. Confined to one thread.
 */
public final class RunChoice {

    /** Two threads cost twice the processor: they must be clearly faster. */
    static final double CLEARLY = 1.3;

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
        boolean coreMl = Boolean.parseBoolean(wishes().getOrDefault("coreml", "false"));
        return new RunSettings(wishedThreads().orElse(gain().orElse(1) > CLEARLY ? 2 : 1), coreMl);
    }

    /** Whether a timing would tell anything that is not known. */
    public boolean wantsTiming() {
        return cores >= ENOUGH_CORES && wishedThreads().isEmpty() && gain().isEmpty();
    }

    /** Keeps how long a run takes with one thread and with two. */
    public void keepTiming(double oneMillis, double twoMillis) throws InferenceException {
        timingFile().write(Map.of("machine", machine, "one_ms", figure(oneMillis), "two_ms", figure(twoMillis)));
    }

    /**
     * Keeps what the person wishes.
     *
     * @param threads empty: as the timing says
     */
    public void wish(OptionalInt threads, boolean coreMl) throws InferenceException {
        Map<String, String> wishes = new TreeMap<>(Map.of("coreml", String.valueOf(coreMl)));
        threads.ifPresent(count -> wishes.put("threads", String.valueOf(count)));
        wishFile().write(wishes);
    }

    /** Why it is so many threads, in a sentence. */
    public String explanation() {
        if (wishedThreads().isPresent()) {
            return "as chosen with 'galea models run'.";
        }
        if (cores < ENOUGH_CORES) {
            return "with " + cores + " cores the others are needed beside it.";
        }
        OptionalDouble gain = gain();
        return gain.isPresent()
                ? String.format(Locale.ROOT, "two threads are %.2f times as fast as one here.", gain.getAsDouble())
                : "not timed yet; that is done after the first session.";
    }

    private OptionalInt wishedThreads() {
        String wished = wishes().getOrDefault("threads", "");
        boolean right = wished.matches("[1-9]") && Integer.parseInt(wished) <= RunSettings.MOST_THREADS;
        return right ? OptionalInt.of(Integer.parseInt(wished)) : OptionalInt.empty();
    }

    /** How many times as fast two threads are; empty where that was not measured for what is there now. */
    private OptionalDouble gain() {
        Map<String, String> timing = read(timingFile());
        if (cores < ENOUGH_CORES || !machine.equals(timing.get("machine"))) {
            return OptionalDouble.empty();
        }
        try {
            double one = Double.parseDouble(timing.getOrDefault("one_ms", ""));
            double two = Double.parseDouble(timing.getOrDefault("two_ms", ""));
            return one > 0 && two > 0 ? OptionalDouble.of(one / two) : OptionalDouble.empty();
        } catch (NumberFormatException damaged) {
            return OptionalDouble.empty();
        }
    }

    private static String figure(double millis) {
        return String.format(Locale.ROOT, "%.3f", millis);
    }

    private Map<String, String> wishes() {
        return read(wishFile());
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
