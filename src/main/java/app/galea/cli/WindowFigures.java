package app.galea.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the window kept up with a camera while it coached. Immutable.
 *
 * @param size of the camera's pictures and of the window, px
 * @param rendering {@code hardware} or {@code software}, as JavaFX draws here
 * @param seconds measured, the warming up not counted
 * @param given frames the camera gave in that time
 * @param shown frames that came to the screen
 * @param latencyMs age of a frame, from its time to the pulse that shows it
 * @param opening before the first frame, and while the Java machine warms up
 * @param longestBlock the same while measured, ms
 * @param pulseMs time between two pulses
 */
public record WindowFigures(
        String size,
        String rendering,
        double seconds,
        long given,
        long shown,
        Spread latencyMs,
        Opening opening,
        double longestBlock,
        Spread pulseMs) {

    /**
     * The beginning, which is not measured with the rest.
     *
     * @param coachedAfter from the start of the Java machine to the first frame shown in which a head was found, s
     * @param fromHome whether it was begun from the home screen, not with the window
     * @param standingAfter from the start of the Java machine until the window stands on the screen, or until the coach
     *     screen was wished for on the home screen, s
     * @param beforeFirst longest time the JavaFX thread heard nothing from then on, before the first frame was shown, ms
     * @param warmingUp the same after it, as long as is warmed up, ms
     */
    public record Opening(
            boolean fromHome, double coachedAfter, double standingAfter, double beforeFirst, double warmingUp) {}

    /** A median and how far the slow ones go. */
    public record Spread(double p50, double p95, double most) {

        Map<String, Double> entry() {
            Map<String, Double> entry = new LinkedHashMap<>();
            entry.put("p50", Json.rounded(p50, 1));
            entry.put("p95", Json.rounded(p95, 1));
            entry.put("max", Json.rounded(most, 1));
            return entry;
        }
    }

    double shownPerSec() {
        return seconds > 0 ? shown / seconds : 0;
    }

    long dropped() {
        return Math.max(0, given - shown);
    }

    Map<String, Object> entry() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("size", size);
        entry.put("rendering", rendering);
        entry.put(opening.fromHome() ? "begun_after_s" : "window_after_s", Json.rounded(opening.standingAfter(), 2));
        entry.put("coached_after_s", Json.rounded(opening.coachedAfter(), 2));
        entry.put("seconds", Json.rounded(seconds, 1));
        entry.put("shown_per_s", Json.rounded(shownPerSec(), 1));
        entry.put("latency_ms", latencyMs.entry());
        Map<String, Double> blocked = new LinkedHashMap<>();
        blocked.put("longest", Json.rounded(longestBlock, 1));
        blocked.put("opening", Json.rounded(opening.beforeFirst(), 1));
        blocked.put("warming_up", Json.rounded(opening.warmingUp(), 1));
        entry.put("fx_block_ms", blocked);
        entry.put("pulse_ms", pulseMs.entry());
        entry.put("frames", Map.of("given", given, "shown", shown, "dropped", dropped()));
        return Map.of("window", entry);
    }

    List<String> lines() {
        return List.of(
                line("window             %s, %s rendering, %.0f s", size, rendering, seconds),
                line(
                        "coached            %.2f s after the start, the %s after %.2f s",
                        opening.coachedAfter(),
                        opening.fromHome() ? "click on the home screen" : "window there",
                        opening.standingAfter()),
                line("shown              %.1f a second", shownPerSec()),
                line("dropped            %d of %d frames", dropped(), given),
                line(
                        "camera to screen   p50 %.0f ms, p95 %.0f ms, longest %.0f ms",
                        latencyMs.p50(), latencyMs.p95(), latencyMs.most()),
                line(
                        "JavaFX blocked     longest %.0f ms (%.0f ms while opening, %.0f ms while warming up)",
                        longestBlock, opening.beforeFirst(), opening.warmingUp()),
                line(
                        "between pulses     p50 %.1f ms, p95 %.1f ms, longest %.1f ms",
                        pulseMs.p50(), pulseMs.p95(), pulseMs.most()));
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
