package app.galea.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Numbers with a fixed number of decimals by their unit, so that equal summaries are equal bytes. */
final class Decimals {

    /** Milliseconds. */
    static final int SECONDS = 3;

    static final int SHARE = 4;
    static final int CYCLES_PER_MIN = 1;
    static final int MM = 1;
    static final int CM_PER_SECOND = 2;

    private Decimals() {}

    static void field(JsonGenerator out, String name, double value, int decimals) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(text(value, decimals));
    }

    /** Null where there is no such number. */
    static void nullableField(JsonGenerator out, String name, double value, int decimals) throws IOException {
        nullableField(out, name, Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty(), decimals);
    }

    static void nullableField(JsonGenerator out, String name, OptionalDouble value, int decimals) throws IOException {
        if (value.isPresent()) {
            field(out, name, value.getAsDouble(), decimals);
        } else {
            out.writeNullField(name);
        }
    }

    /** As it will be read back: what follows from such a value is the same on both sides of the file. */
    static double rounded(double value, int decimals) {
        return Double.parseDouble(text(value, decimals));
    }

    /** Never with an exponent, never with a minus before zero. */
    static String text(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
}
