package app.galea.routine;

import app.galea.anatomy.Side;
import java.util.Locale;

/** Which of the person's own hands a step asks for. */
public enum Hands {
    LEFT,
    RIGHT,
    BOTH;

    public boolean include(Side side) {
        return this == BOTH || name().equals(side.name());
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
