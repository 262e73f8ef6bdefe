package app.galea.concurrent;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much Java heap the calling thread has allocated since it began; for benchmarks. Safe to use from any thread. */
public final class AllocationMeter {

    private final java.lang.management.ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Bytes so far; 0 where this Java machine does not count. */
    public long bytes() {
        return threads instanceof ThreadMXBean counting
                ? Math.max(
                        0,
                        counting.getThreadAllocatedBytes(Thread.currentThread().getId()))
                : 0;
    }
}
