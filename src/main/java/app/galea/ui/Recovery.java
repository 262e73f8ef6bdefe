package app.galea.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sessions that broke off, by a crash or an empty battery: what was recorded of them can still be kept. Answers come
 * once, on the JavaFX thread; those that say whether it worked are false where nothing can be written just now.
 */
public interface Recovery {

    /**
     * A recording without an end. Immutable.
     *
     * @param folder it lies in
     * @param routine id; empty without one
     * @param recorded about how long; zero where that is not known
     */
    record BrokenOff(String folder, String routine, Instant started, Duration recorded) {}

    /** All of them, oldest first; those that are being made now are left out. */
    void find(Consumer<List<BrokenOff>> answer);

    /** Puts one into the history, as far as it was recorded. */
    void keep(BrokenOff session, Consumer<Boolean> answer);

    /** Lets one go; it can be brought back until the window is opened the next time. */
    void discard(BrokenOff session, Consumer<Boolean> answer);

    /** Keeps one that was let go. */
    void bringBack(BrokenOff session, Consumer<Boolean> answer);
}
