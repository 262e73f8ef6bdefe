package app.galea.capture;

import java.util.List;
import java.util.function.Consumer;

/**
 * A stream of frames in order of time: a live camera, of which only the newest frame is given, or a recording, of which
 * every frame is given. Confined to the thread that asks it, but for {@link #state}; closed by whoever opened it.
 */
public interface FrameSource extends AutoCloseable {

    /** What is known before the first frame. */
    SourceDescription description();

    /**
     * Waits for the next frame. Times rise strictly from frame to frame.
     *
     * @throws CaptureException when nothing can be read any more and trying again would not help
     */
    Arrival next() throws CaptureException, InterruptedException;

    /**
     * Lets every frame be seen that will not be given, because a newer one came before it was asked for.
     *
     * @param watcher called on the thread that reads; the frame is closed right after
     */
    default void watchSkipped(Consumer<? super Frame> watcher) {}

    /** How it is just now; from any thread. */
    SourceState state();

    /** Sentences about parts of the input that could not be read while the rest could; grows while reading. */
    List<String> troubles();

    /** Stops reading and lets everything go. */
    @Override
    void close();
}
