package app.galea.ui.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What comes into sight one after the other, a part with each pulse of the screen: made, laid out and drawn for the first
 * time all at once, it would stop the picture for a moment. Knows no view; confined to the JavaFX thread.
 */
final class Unveiling {

    private final Deque<Runnable> waiting;

    /** @param parts each lets something be seen, in this order */
    Unveiling(List<? extends Runnable> parts) {
        waiting = new ArrayDeque<>(parts);
    }

    /** The next part, if there is one left. */
    void pulse() {
        Runnable part = waiting.poll();
        if (part != null) {
            part.run();
        }
    }
}
