package app.galea.routine;

import java.util.Locale;

/** How fingers move on the scalp; asked for by a step, measured by {@code motion}. */
public enum Technique {
    /** No rhythm and no travel. */
    HOLD,
    /** Cyclic, about as wide as long, always turning the same way. */
    CIRCLE,
    /** Cyclic, to and fro along a line. */
    GLIDE,
    /** More than 40 mm in one direction. */
    STROKE,
    /** Cyclic, over 90 a minute and over 2 cm/s: the one to calm down; never asked for. */
    SCRUB;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
