package app.galea.app;

import app.galea.cli.WindowFigures;
import app.galea.cli.WindowFigures.Opening;
import app.galea.cli.WindowFigures.Spread;
import app.galea.time.FrameTime;
import app.galea.time.NanoClock;
import app.galea.time.ProgramAge;
import java.util.Arrays;

/**
 * Counts what the screen shows of a camera whose frames bear the time of {@code clock}: how many, how old, and how long
 * the JavaFX thread was deaf. Confined to the JavaFX thread.
 */
final class WindowMeter {

    private final NanoClock clock;
    private final boolean fromHome;
    private final long warmUpNanos;
    private final long measureNanos;
    private final Samples latencies = new Samples();
    private final Samples pulses = new Samples();
    private boolean begun;
    private long firstFrameNanos;
    private long firstNumber;
    private long firstShownNanos;
    private long lastNumber;
    private long lastShownNanos;
    private long shown;
    private long lastPulseNanos = Long.MIN_VALUE;
    private long coachedNanos;
    private long standingNanos = Long.MAX_VALUE;
    private long openingBlock;
    private long warmingBlock;
    private long longestBlock;

    /**
     * @param clock the one by which frames are stamped
     * @param fromHome whether the coach screen is wished for on the home screen
     */
    WindowMeter(NanoClock clock, double warmUpSeconds, double seconds, boolean fromHome) {
        this.clock = clock;
        this.fromHome = fromHome;
        warmUpNanos = Math.round(1e9 * warmUpSeconds);
        measureNanos = Math.round(1e9 * seconds);
    }

    /**
     * The window stands on the screen from now on: before, there was nothing that could be blocked. Or the coach screen is
     * wished for from now on, in a window that stands already.
     */
    void standing() {
        standingNanos = clock.nanos();
    }

    /** A pulse of the screen, before what it shows. */
    void pulse() {
        long now = clock.nanos();
        if (isMeasuring(now) && lastPulseNanos != Long.MIN_VALUE) {
            pulses.add(now - lastPulseNanos);
        }
        lastPulseNanos = now;
    }

    /** A frame that this pulse shows. */
    void frame(long number, FrameTime time) {
        long now = clock.nanos();
        if (!begun) {
            begun = true;
            firstFrameNanos = now;
        }
        if (!isMeasuring(now)) {
            return;
        }
        if (firstShownNanos == 0) {
            firstShownNanos = now;
            firstNumber = number;
        } else {
            // the first one only begins the count
            shown++;
        }
        lastNumber = number;
        lastShownNanos = now;
        latencies.add(now - time.nanos());
    }

    /** The frame just shown has a head in it. */
    void coached() {
        coachedNanos = coachedNanos == 0 ? clock.nanos() : coachedNanos;
    }

    /** The JavaFX thread took this long to answer. */
    void answered(long delayNanos) {
        long asked = clock.nanos() - delayNanos;
        if (isMeasuring(clock.nanos())) {
            longestBlock = Math.max(longestBlock, delayNanos);
        } else if (begun && asked >= firstFrameNanos) {
            warmingBlock = isDone() ? warmingBlock : Math.max(warmingBlock, delayNanos);
        } else if (asked >= standingNanos) {
            openingBlock = Math.max(openingBlock, delayNanos);
        } else {
            // asked before it stood, and answered only after
            openingBlock = Math.max(openingBlock, clock.nanos() - standingNanos);
        }
    }

    private boolean isMeasuring(long now) {
        return begun && now >= firstFrameNanos + warmUpNanos && !isDone(now);
    }

    /** Whether all is measured, the first coached frame among it. */
    boolean isDone() {
        return coachedNanos != 0 && isDone(clock.nanos());
    }

    private boolean isDone(long now) {
        return begun && now >= firstFrameNanos + warmUpNanos + measureNanos;
    }

    WindowFigures figures(String size, String rendering) {
        return new WindowFigures(
                size,
                rendering,
                (lastShownNanos - firstShownNanos) / 1e9,
                lastNumber - firstNumber,
                shown,
                latencies.spread(),
                new Opening(
                        fromHome,
                        ProgramAge.secondsAt(coachedNanos, clock),
                        ProgramAge.secondsAt(standingNanos, clock),
                        openingBlock / 1e6,
                        warmingBlock / 1e6),
                longestBlock / 1e6,
                pulses.spread());
    }

    /** Durations in the order they came. */
    private static final class Samples {

        private long[] nanos = new long[1024];
        private int count;

        void add(long value) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = value;
        }

        Spread spread() {
            if (count == 0) {
                return new Spread(0, 0, 0);
            }
            long[] sorted = Arrays.copyOf(nanos, count);
            Arrays.sort(sorted);
            return new Spread(millis(sorted, 50), millis(sorted, 95), sorted[count - 1] / 1e6);
        }

        private static double millis(long[] sorted, int percent) {
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
        }
    }
}
