package app.galea.session;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a person feels at one moment; every answer may be missing. Immutable.
 *
 * @param tensionOrNone 0 (not at all tense) to 10; -1 when not answered
 * @param moodOrNone 1 (low) to 5 (bright); -1 when not answered
 * @param headache whether the head aches
 */
public record Feeling(int tensionOrNone, int moodOrNone, Headache headache) {

    /** The tensest answer. */
    public static final int MOST_TENSION = 10;

    /** The brightest answer. */
    public static final int BEST_MOOD = 5;

    /** The value of a number that was not answered. */
    public static final int NOT_ANSWERED = -1;

    /** Nothing answered. */
    public static final Feeling UNKNOWN = new Feeling(NOT_ANSWERED, NOT_ANSWERED, Headache.NOT_ANSWERED);

    /** An answer to whether the head aches. */
    public enum Headache {
        NOT_ANSWERED,
        NO,
        YES
    }

    public Feeling {
        check("tension goes from 0 to 10: ", tensionOrNone, 0, MOST_TENSION);
        check("mood goes from 1 to 5: ", moodOrNone, 1, BEST_MOOD);
    }

    public OptionalInt tension() {
        return answer(tensionOrNone);
    }

    public OptionalInt mood() {
        return answer(moodOrNone);
    }

    /** Whether the head aches; empty when not answered. */
    public Optional<Boolean> aches() {
        return headache == Headache.NOT_ANSWERED ? Optional.empty() : Optional.of(headache == Headache.YES);
    }

    public Feeling withTension(int tension) {
        return new Feeling(tension, moodOrNone, headache);
    }

    public Feeling withMood(int mood) {
        return new Feeling(tensionOrNone, mood, headache);
    }

    public Feeling withHeadache(Headache answer) {
        return new Feeling(tensionOrNone, moodOrNone, answer);
    }

    private static void check(String complaint, int answer, int least, int most) {
        if (answer != NOT_ANSWERED && (answer < least || answer > most)) {
            throw new IllegalArgumentException(complaint + answer);
        }
    }

    private static OptionalInt answer(int answer) {
        return answer == NOT_ANSWERED ? OptionalInt.empty() : OptionalInt.of(answer);
    }
}
