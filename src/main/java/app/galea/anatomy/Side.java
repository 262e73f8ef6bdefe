package app.galea.anatomy;

import java.util.Locale;

/** The subject's own left or right. */
public enum Side {
    LEFT,
    RIGHT;

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /** The word in JSON and YAML: {@code left} or {@code right}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
