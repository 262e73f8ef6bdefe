package app.galea.ui.live;

import app.galea.routine.Routine;

/** Opens live sessions; {@code app} knows how. */
public interface LiveSessions {

    /**
     * What to coach. Immutable.
     *
     * @param camera index, name, address or file; empty: the first camera that gives a picture
     * @param demo whether the bundled clip is played as the camera
     */
    record Wish(String camera, Routine routine, boolean demo) {}

    /** Begins to open a session and returns at once; the one before must have ended. */
    LiveSession begin(Wish wish);
}
