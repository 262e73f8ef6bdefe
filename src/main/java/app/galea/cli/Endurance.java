package app.galea.cli;

import app.galea.capture.Frame;
import app.galea.host.Footprint;
import app.galea.time.FrameTime;
import app.galea.time.NanoClock;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Says once a minute how a long run is doing: how old a frame is when its update is there, and what the process holds, so
 * that what grows is seen to grow. Confined to the main thread.
 */
final class Endurance {

    private static final long MINUTE_NANOS = 60_000_000_000L;

    private final NanoClock clock;
    private final Consumer<String> said;
    private final Supplier<Footprint> footprint;
    private long[] ages = new long[4096];
    private int count;
    private int minute;
    private long minuteStart;

    /** @param clock by which the frames are stamped */
    Endurance(NanoClock clock, Consumer<String> said, Supplier<Footprint> footprint) {
        this.clock = clock;
        this.said = said;
        this.footprint = footprint;
        minuteStart = clock.nanos();
    }

    /** An update is there for the frame of this time. */
    void updated(FrameTime time) {
        long now = clock.nanos();
        if (count == ages.length) {
            ages = Arrays.copyOf(ages, 2 * count);
        }
        ages[count++] = now - time.nanos();
        if (now - minuteStart >= MINUTE_NANOS) {
            said.accept(line(now));
            count = 0;
            minuteStart = now;
        }
    }

    private String line(long now) {
        minute++;
        Arrays.sort(ages, 0, count);
        return String.format(
                Locale.ROOT,
                "minute %d: %.1f updates a second, camera to update p50 %.0f ms, p99 %.0f ms, longest %.0f ms; %s, %d open"
                        + " frames",
                minute,
                count / ((now - minuteStart) / 1e9),
                millis(50),
                millis(99),
                ages[count - 1] / 1e6,
                footprint.get(),
                Frame.openCount());
    }

    private double millis(int percent) {
        return ages[Math.min(count - 1, count * percent / 100)] / 1e6;
    }
}
