package app.galea.report;

import app.galea.session.Precision;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalDouble;

/** Numbers with a fixed number of decimals by their unit, so that equal summaries are equal bytes. */
final class Decimals {

    static final int SECONDS = Precision.SECONDS;
    static final int SHARE = Precision.SHARE;
    static final int CYCLES_PER_MIN = Precision.CYCLES_PER_MIN;
    static final int MM = Precision.MM;
    static final int CM_PER_SECOND = Precision.CM_PER_SECOND;

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
        return Precision.rounded(value, decimals);
    }

    /** Never with an exponent, never with a minus before zero. */
    static String text(double value, int decimals) {
        return Precision.decimal(value, decimals).toPlainString();
    }
}
