package app.galea.ui.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What comes into sight one after the other, a part with every few pulses of the screen: made, laid out and drawn for the
 * first time all at once, it would stop the picture for a moment. Knows no view; confined to the JavaFX thread.
 */
final class Unveiling {

    /** Pulses from part to part: the machine has to learn to draw the last one quickly before the next. */
    static final int PULSES = 3;

    private final Deque<Runnable> waiting;
    private int pulses;

    /** @param parts each lets something be seen, in this order */
    Unveiling(List<? extends Runnable> parts) {
        waiting = new ArrayDeque<>(parts);
    }

    /** A pulse of the screen: the next part, if it is time for it and there is one left. */
    void pulse() {
        Runnable part = ++pulses % PULSES == 0 ? waiting.poll() : null;
        if (part != null) {
            part.run();
        }
    }
}
