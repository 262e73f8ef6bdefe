package app.galea.settings;

/**
 * How the coach takes account of the person. Immutable.
 *
 * @param oneHanded steps for both hands become left, then right, without cues about an idle hand or balance
 */
public record Coaching(boolean oneHanded) {

    public static final Coaching DEFAULTS = new Coaching(false);

    public Coaching withOneHanded(boolean one) {
        return new Coaching(one);
    }
}
