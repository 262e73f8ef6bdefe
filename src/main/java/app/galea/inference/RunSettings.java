package app.galea.inference;

/**
 * How networks are run. Immutable.
 *
 * @param threads of one run
 * @param coreMl whether Apple's Core ML is asked to do it; where it cannot, the processor does
 * @param eightBits whether a network's variant in 8 bits is taken where there is one: faster, and a little less right
 */
public record RunSettings(int threads, boolean coreMl, boolean eightBits) {

    /** More than these only get in each other's way at a few milliseconds a run. */
    public static final int MOST_THREADS = 8;

    /** One thread on the processor, in floats: what is fast enough for all that goes on at once, on most machines. */
    public static final RunSettings DEFAULT = new RunSettings(1, false, false);

    public RunSettings {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads must be from 1 to " + MOST_THREADS + ": " + threads);
        }
    }
}
