package app.galea.inference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How long a run of the first network takes on a machine. Immutable.
 *
 * @param oneMillis on one thread
 * @param twoMillis on two threads; as on one where they were not tried
 * @param eightMillis in 8 bits, on one thread
 */
public record RunTiming(double oneMillis, double twoMillis, double eightMillis) {

    /** Two threads cost twice the processor: they must be clearly faster. */
    static final double CLEARLY = 1.3;

    /** 8 bits cost a few zones: they must be worth it. */
    static final double WORTH_IT = 1.15;

    /**
     * Slower runs than this, ms, leave too little of a frame's 33 ms: with two hands a frame takes two and a half times as
     * long as the first network, and the picture is to be drawn, too.
     */
    static final double TOO_SLOW_MILLIS = 10;

    public RunTiming {
        // written so that NaN is refused as well
        if (!(oneMillis > 0 && twoMillis > 0 && eightMillis > 0)) {
            throw new IllegalArgumentException(
                    "a run takes time: " + oneMillis + ", " + twoMillis + ", " + eightMillis + " ms");
        }
    }

    /** How many times as fast two threads are. */
    double threadGain() {
        return oneMillis / twoMillis;
    }

    /** How many times as fast 8 bits are. */
    double bitGain() {
        return oneMillis / eightMillis;
    }

    int threads() {
        return threadGain() > CLEARLY ? 2 : 1;
    }

    boolean eightBits() {
        return oneMillis / (threads() == 2 ? threadGain() : 1) > TOO_SLOW_MILLIS && bitGain() > WORTH_IT;
    }

    Map<String, String> figures() {
        return Map.of("one_ms", figure(oneMillis), "two_ms", figure(twoMillis), "eight_ms", figure(eightMillis));
    }

    /** Empty where the figures are not all there and right. */
    static Optional<RunTiming> of(Map<String, String> figures) {
        try {
            return Optional.of(new RunTiming(
                    Double.parseDouble(figures.getOrDefault("one_ms", "")),
                    Double.parseDouble(figures.getOrDefault("two_ms", "")),
                    Double.parseDouble(figures.getOrDefault("eight_ms", ""))));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static String figure(double millis) {
        return String.format(Locale.ROOT, "%.3f", millis);
    }
}
