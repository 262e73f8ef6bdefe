package app.galea.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something a simulated person does otherwise than the step asks, for a while. Immutable.
 *
 * @param step index of the step, 0 first
 * @param afterSeconds how far into the step it begins
 * @param seconds how long it lasts
 */
public record Flaw(Kind kind, int step, double afterSeconds, double seconds) {

    /** What may go wrong. */
    public enum Kind {
        TOO_FAST(7),
        TOO_SLOW(10),
        SCRUBBING(6),
        SLIDING(7),
        TOO_WIDE(7),
        /** Rests where the step asks for movement: marks a tense spot, then is asked to begin. */
        STILL(16),
        /** Moves where the step asks to hold. */
        RESTLESS(7),
        WRONG_ZONE(5),
        /** Hovers over the place without touching. */
        NEAR(5),
        LEFT_IDLE(8),
        RIGHT_IDLE(8),
        /** The fingertips cannot be seen; nothing to say, the contact counts as inferred. */
        HIDDEN(8),
        HANDS_GONE(6),
        HEAD_LOST(4),
        TOO_DARK(8),
        TOO_CLOSE(8),
        TWO_PEOPLE(8);

        private final double usualSeconds;

        Kind(double usualSeconds) {
            this.usualSeconds = usualSeconds;
        }

        /** The word in scripts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Long enough to be noticed and spoken of. */
        public double usualSeconds() {
            return usualSeconds;
        }

        public static Optional<Kind> ofId(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }

        static String ids() {
            return Arrays.stream(values()).map(Kind::id).collect(Collectors.joining(", "));
        }
    }

    public Flaw {
        if (step < 0 || !(afterSeconds >= 0) || !(seconds > 0)) {
            throw new IllegalArgumentException(
                    "no such flaw: step " + step + ", after " + afterSeconds + " s, for " + seconds + " s");
        }
    }
}
