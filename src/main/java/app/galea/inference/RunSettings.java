package app.galea.inference;

/**
 * How networks are run. Immutable.
 *
 * @param threads of one run
 * @param coreMl whether Apple's Core ML is asked to do it; where it cannot, the processor does
 */
public record RunSettings(int threads, boolean coreMl) {

    /** More than these only get in each other's way at a few milliseconds a run. */
    public static final int MOST_THREADS = 8;

    /** One thread on the processor: what is fastest for all that goes on at once, on most machines. */
    public static final RunSettings DEFAULT = new RunSettings(1, false);

    public RunSettings {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads must be from 1 to " + MOST_THREADS + ": " + threads);
        }
    }
}
