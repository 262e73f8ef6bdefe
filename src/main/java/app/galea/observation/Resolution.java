package app.galea.observation;

/** The steps that observed numbers are rounded to; a quotient by a power of ten reads back exactly from its decimals. */
final class Resolution {

    private Resolution() {}

    static double tenths(double value) {
        return Math.rint(value * 10) / 10;
    }

    static double thousandths(double value) {
        return Math.rint(value * 1000) / 1000;
    }

    static double millionths(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }

    static double probability(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be in [0, 1]: " + value);
        }
        return thousandths(value);
    }
}
