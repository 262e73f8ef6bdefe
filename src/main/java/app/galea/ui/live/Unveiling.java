package app.galea.ui.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What comes into sight one after the other, a part in place of every few pictures: made, laid out and drawn for the
 * first time all at once, it would stop the picture for a moment. Knows no view; confined to the JavaFX thread.
 */
final class Unveiling {

    /** A part with every so many chances to draw; the others are the picture's. */
    static final int CHANCES = 2;

    private final Deque<Runnable> waiting;
    private int chances;

    /** @param parts each lets something be seen, in this order */
    Unveiling(List<? extends Runnable> parts) {
        waiting = new ArrayDeque<>(parts);
    }

    /**
     * A chance to draw something.
     *
     * @return whether it was used for a part
     */
    boolean takes() {
        Runnable part = ++chances % CHANCES == 0 ? waiting.poll() : null;
        if (part == null) {
            return false;
        }
        part.run();
        return true;
    }
}
