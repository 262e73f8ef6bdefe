package app.galea.fault;

import java.util.List;
import java.util.stream.IntStream;

/** How often each fault is brought about: briefly in every build, {@code -Dgalea.fault.count=10000} for the long form. */
public final class FaultCount {

    /** Of the cheapest faults; dearer ones take a share of it. */
    public static final int ALL = Integer.getInteger("galea.fault.count", 400);

    private FaultCount() {}

    /** Seeds for a fault that is brought about once where the cheapest is {@code every} times, but ten times at least. */
    public static List<Integer> seeds(int every) {
        return IntStream.range(0, Math.max(10, ALL / every)).boxed().toList();
    }
}
