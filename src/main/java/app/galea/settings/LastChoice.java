package app.galea.settings;

/**
 * What was done last, to offer it again. Immutable.
 *
 * @param routine its id; empty: nothing yet
 * @param minutes how long it was meant to last; 0: as the routine says
 */
public record LastChoice(String routine, double minutes) {

    public static final LastChoice NONE = new LastChoice("", 0);

    public LastChoice {
        if (!(minutes >= 0 && minutes <= 24 * 60)) {
            throw new IllegalArgumentException("minutes must be in [0, 1440]: " + minutes);
        }
    }

    public LastChoice withRoutine(String id) {
        return new LastChoice(id, minutes);
    }

    public LastChoice withMinutes(double length) {
        return new LastChoice(routine, length);
    }
}
