package app.galea.time;

import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;

/** How long the Java machine had been running at an instant of a clock; for measuring how soon the program is there. */
public final class ProgramAge {

    private ProgramAge() {}

    /**
     * Seconds from the machine's start.
     *
     * @param nanos an instant of {@code clock}, which keeps the machine's time
     */
    public static double secondsAt(long nanos, NanoClock clock) {
        RuntimeMXBean machine = ManagementFactory.getRuntimeMXBean();
        long before = clock.nanos();
        long uptimeMillis = machine.getUptime();
        return uptimeMillis / 1e3 - (before - nanos) / 1e9;
    }
}
