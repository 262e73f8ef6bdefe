package app.galea.fault;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How often each fault is brought about: briefly in every build, {@code -Dgalea.fault.count=10000} for the long form. */
public final class FaultCount {

    /** Of the cheapest faults; dearer ones take a share of it. */
    public static final int ALL = Integer.getInteger("galea.fault.count", 400);

    /** What a build does in passing; more is the long form, which says how far it is. */
    private static final boolean LONG = ALL > 400;

    private static final int TELL_EVERY = 10;

    private FaultCount() {}

    /** Seeds for a fault that is brought about once where the cheapest is {@code every} times, but ten times at least. */
    public static List<Integer> seeds(int every) {
        return IntStream.range(0, Math.max(10, ALL / every)).boxed().toList();
    }

    /** To be told at the end of each seed, in their order: a long form that is broken off has said what it had done. */
    public static void survived(String fault, int seed) {
        if (LONG && (seed + 1) % TELL_EVERY == 0) {
            Duration processor =
                    ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d survived, %.1f minutes of processor time%n",
                    fault,
                    seed + 1,
                    processor.toSeconds() / 60.0);
        }
    }
}
