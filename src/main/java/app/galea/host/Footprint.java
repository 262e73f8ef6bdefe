package app.galea.host;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What this process holds of the machine at one moment; what cannot be asked here is 0. Immutable.
 *
 * @param resident memory of the whole process, native code included, bytes; Linux only
 * @param heap Java objects, those not yet collected included, bytes
 * @param threads of Java
 * @param handles open files, sockets and devices; not on Windows
 */
public record Footprint(long resident, long heap, int threads, long handles) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    /** As it is now. */
    public static Footprint now() {
        return new Footprint(
                residentNow(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                        ? unix.getOpenFileDescriptorCount()
                        : 0);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.0f MB resident, %.0f MB heap, %d threads, %d handles",
                resident / 1e6,
                heap / 1e6,
                threads,
                handles);
    }

    private static long residentNow() {
        try {
            return resident(Files.readAllLines(STATUS));
        } catch (IOException notLinux) {
            return 0;
        }
    }

    /** From lines like {@code VmRSS:   123456 kB}. */
    static long resident(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith(RESIDENT))
                .mapToLong(line -> 1024
                        * Long.parseLong(line.substring(RESIDENT.length())
                                .replace("kB", "")
                                .strip()))
                .findFirst()
                .orElse(0);
    }
}
