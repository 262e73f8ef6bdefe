package app.galea.concurrent;

import java.util.concurrent.TimeUnit;

/** How a worker waits for time to pass; a parameter, so that tests need not wait. */
@FunctionalInterface
public interface Pause {

    /**
     * Returns when {@code nanos} have passed; at once if there are none.
     *
     * @throws InterruptedException when the worker is told to stop meanwhile
     */
    void forNanos(long nanos) throws InterruptedException;

    /** The real thing: blocks the calling thread; stopping its worker wakes it. */
    static Pause ofThread() {
        return TimeUnit.NANOSECONDS::sleep;
    }
}
