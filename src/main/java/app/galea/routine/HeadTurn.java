package app.galea.routine;

import java.util.Locale;

/** The head position in which a step's zones show best; a hint, never demanded. */
public enum HeadTurn {
    /** The step asks for no particular position. */
    NONE,
    NEUTRAL,
    CHIN_DOWN,
    TURN_LEFT,
    TURN_RIGHT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
