package app.galea.anatomy;

import java.util.List;
import java.util.Locale;

/** The five fingers in the order of every list of fingertips. */
public enum Finger {
    THUMB,
    INDEX,
    MIDDLE,
    RING,
    LITTLE;

    /** The fingers that massage: a hand's contact is theirs. */
    public static final List<Finger> GROUP = List.of(INDEX, MIDDLE, RING);

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
