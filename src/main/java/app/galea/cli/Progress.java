package app.galea.cli;

import app.galea.time.NanoClock;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How far long work has come: a bar with speed and time left on a terminal, one line per 10 % elsewhere. Confined to the
 * main thread.
 */
final class Progress {

    private static final int BAR_WIDTH = 28;
    private static final double REDRAW_SECONDS = 0.1;

    private final Terminal terminal;
    private final NanoClock clock;
    private final String title;
    private final String unit;
    private final double total;
    private final long start;
    private long drawn = Long.MIN_VALUE;
    private int tenths;

    /** @param total how much work there is, in units; 0 or less when unknown */
    Progress(Terminal terminal, NanoClock clock, String title, String unit, double total) {
        this.terminal = terminal;
        this.clock = clock;
        this.title = title;
        this.unit = unit;
        this.total = total;
        start = clock.nanos();
    }

    void advanceTo(double done) {
        advanceTo(done, () -> "");
    }

    /** @param note a few words after the bar, asked for only when it is drawn */
    void advanceTo(double done, Supplier<String> note) {
        double elapsed = (clock.nanos() - start) / 1e9;
        if (terminal.isInteractive()) {
            redraw(done, elapsed, note);
        } else if (total > 0) {
            int reached = (int) Math.floor(Math.min(1, done / total) * 10);
            if (reached > tenths) {
                tenths = reached;
                terminal.say(String.format(Locale.ROOT, "%s: %d %% (%s)", title, reached * 10, speed(done, elapsed)));
            }
        }
    }

    void finish() {
        terminal.clearStatus();
    }

    private void redraw(double done, double elapsed, Supplier<String> note) {
        long now = clock.nanos();
        if (drawn != Long.MIN_VALUE && (now - drawn) / 1e9 < REDRAW_SECONDS) {
            return;
        }
        drawn = now;
        String line = total > 0 ? bar(done, elapsed) : title + "  " + minutes(elapsed);
        terminal.status((line + "  " + note.get()).stripTrailing());
    }

    private String bar(double done, double elapsed) {
        double share = Math.min(1, done / total);
        int filled = (int) Math.round(share * BAR_WIDTH);
        return String.format(
                Locale.ROOT,
                "%s  %s%s %3.0f %%  %s  %s left",
                title,
                "\u2588".repeat(filled),
                "\u2591".repeat(BAR_WIDTH - filled),
                share * 100,
                speed(done, elapsed),
                done > 0 ? minutes((total - done) / done * elapsed) : "-");
    }

    private String speed(double done, double elapsed) {
        return String.format(Locale.ROOT, "%.1f %s/s", elapsed > 0 ? done / elapsed : 0, unit);
    }

    /** Seconds as {@code m:ss}. */
    static String minutes(double seconds) {
        long whole = Math.max(0, Math.round(seconds));
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
