package app.galea.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * Numbers as people read them, in one language. Every number is first rounded as a summary's JSON keeps it, so that a
 * figure is the same to the last digit whether it comes from the session itself or from a file. Immutable, any thread.
 */
public final class Figures {

    /** What stands where there is no number. */
    public static final String NONE = "–";

    /** Decimals of the JSON format, see {@code summary.md}. */
    private static final int SECONDS_KEPT = 3;

    private static final int SHARES_KEPT = 4;
    private static final int PACES_KEPT = 1;

    private final Messages messages;

    public Figures(Messages messages) {
        this.messages = messages;
    }

    /** A share of 0 to 1 as "81 %". */
    public String percent(double share) {
        return messages.text("report.percent", wholePercent(share));
    }

    /** As {@link #percent(double)}, a dash where there is none. */
    public String percent(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble()) : NONE;
    }

    /** A share of 0 to 1 in whole per cent: "81". */
    public static String wholePercent(double share) {
        return shown(share, SHARES_KEPT, 2).movePointRight(2).toPlainString();
    }

    /** "34 s". */
    public String seconds(double seconds) {
        return messages.text("report.seconds", wholeSeconds(seconds));
    }

    /** "34". */
    public static String wholeSeconds(double seconds) {
        return shown(seconds, SECONDS_KEPT, 0).toPlainString();
    }

    /** "4 min 41 s", below a minute "41 s". */
    public String duration(double seconds) {
        long whole = shown(seconds, SECONDS_KEPT, 0).longValueExact();
        return whole < 60
                ? messages.text("duration.seconds", whole)
                : messages.text("duration.minutes", String.valueOf(whole / 60), whole % 60);
    }

    /** "4:41", for a clock beside a chart. */
    public static String clock(double seconds) {
        long whole = shown(seconds, SECONDS_KEPT, 0).longValueExact();
        return whole / 60 + ":" + (whole % 60 < 10 ? "0" : "") + whole % 60;
    }

    /** Cycles a minute: "31". */
    public static String pace(double cyclesPerMin) {
        return shown(cyclesPerMin, PACES_KEPT, 0).toPlainString();
    }

    /** A sum of 0 to 2 with one decimal, as the language writes it: "1,5". */
    public String oneDecimal(double value) {
        return String.format(messages.locale(), "%.1f", shown(value, SHARES_KEPT, 1));
    }

    private static BigDecimal shown(double value, int kept, int decimals) {
        return new BigDecimal(value).setScale(kept, RoundingMode.HALF_EVEN).setScale(decimals, RoundingMode.HALF_UP);
    }
}
