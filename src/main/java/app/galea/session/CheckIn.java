package app.galea.session;

/** How the person felt before and after; nothing of it need be answered. Immutable. */
public record CheckIn(Feeling before, Feeling after) {

    /** Nothing was asked. */
    public static final CheckIn NONE = new CheckIn(Feeling.UNKNOWN, Feeling.UNKNOWN);

    public CheckIn withBefore(Feeling feeling) {
        return new CheckIn(feeling, after);
    }

    public CheckIn withAfter(Feeling feeling) {
        return new CheckIn(before, feeling);
    }

    /** Whether there is any answer at all. */
    public boolean isAnswered() {
        return !equals(NONE);
    }
}
