package app.galea.track;

/**
 * A low-pass filter for one noisy signal whose cut-off rises with the signal's speed: little lag when it moves, little
 * jitter when it rests (Casiez, Roussel, Vogel, CHI 2012). For the screen only, never for measuring. Confined to one
 * thread.
 *
 * <p>The paper's algorithm 1, with real time stamps; the speed is taken against the last filtered value, as there.
 */
public final class OneEuroFilter {

    private final double minCutoffHz;
    private final double beta;
    private final double derivativeCutoffHz;
    private boolean started;
    private double value;
    private double speed;

    public OneEuroFilter(double minCutoffHz, double beta, double derivativeCutoffHz) {
        this.minCutoffHz = minCutoffHz;
        this.beta = beta;
        this.derivativeCutoffHz = derivativeCutoffHz;
    }

    /** The filtered value; {@code seconds} since the last call, which must be positive except at the first one. */
    public double filter(double input, double seconds) {
        if (!started) {
            started = true;
            value = input;
            speed = 0;
            return value;
        }
        if (!(seconds > 0)) {
            return value;
        }
        double rawSpeed = (input - value) / seconds;
        speed += share(derivativeCutoffHz, seconds) * (rawSpeed - speed);
        value += share(minCutoffHz + beta * Math.abs(speed), seconds) * (input - value);
        return value;
    }

    public void reset() {
        started = false;
    }

    /** The weight of a new sample in exponential smoothing with that cut-off. */
    private static double share(double cutoffHz, double seconds) {
        double tau = 1 / (2 * Math.PI * cutoffHz);
        return 1 / (1 + tau / seconds);
    }
}
