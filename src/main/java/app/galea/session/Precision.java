package app.galea.session;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How exact each kind of figure is shown and kept, in decimals: a figure is the same number on every screen, in every
 * file and in the database. Stateless, any thread.
 */
public final class Precision {

    /** Milliseconds. */
    public static final int SECONDS = 3;

    public static final int SHARE = 4;
    public static final int CYCLES_PER_MIN = 1;
    public static final int MM = 1;
    public static final int CM_PER_SECOND = 2;

    private Precision() {}

    /** The decimal number that is shown and kept. */
    public static BigDecimal decimal(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    /** As it will be read back. */
    public static double rounded(double value, int decimals) {
        return Double.parseDouble(decimal(value, decimals).toPlainString());
    }

    /** The same as a whole number of last digits: 31.26 with one decimal is 313. */
    public static long units(double value, int decimals) {
        return decimal(value, decimals).unscaledValue().longValueExact();
    }

    /** Back from a whole number of last digits, exactly as the decimal number reads. */
    public static double ofUnits(long units, int decimals) {
        return BigDecimal.valueOf(units, decimals).doubleValue();
    }
}
