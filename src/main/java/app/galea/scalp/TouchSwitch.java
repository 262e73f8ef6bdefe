package app.galea.scalp;

/** A yes or no with hysteresis: on above one threshold, off below a lower one. Confined to the vision thread. */
final class TouchSwitch {

    /** measures.md. */
    private static final double ON = 0.6;

    private static final double OFF = 0.4;

    private boolean on;

    boolean advance(double probability) {
        on = on ? probability >= OFF : probability > ON;
        return on;
    }

    boolean isOn() {
        return on;
    }

    void reset() {
        on = false;
    }
}
