package app.galea.pipeline;

import app.galea.concurrent.Latest;
import app.galea.observation.ObservationSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The way from the vision thread to the screen: each update is put with its picture where the newest wins, what is
 * displaced is closed. Updates come on the vision thread; the newest is taken on any.
 */
public final class LiveFrames implements Consumer<LiveUpdate>, AutoCloseable {

    private final Latest<LiveFrame> slot = new Latest<>(LiveFrame::close);
    private final ObservationSource source;

    /** @param source whose pictures are shown; stays its owner's */
    public LiveFrames(ObservationSource source) {
        this.source = source;
    }

    @Override
    public void accept(LiveUpdate update) {
        slot.put(source.takePicture()
                .map(picture -> new LiveFrame(update, picture))
                .orElseGet(() -> new LiveFrame(update)));
    }

    /** The newest that was not taken yet, which the taker owns and closes; never waits. */
    public Optional<LiveFrame> newest() {
        return slot.poll();
    }

    /** What waits is closed, and so is everything that comes. */
    @Override
    public void close() {
        slot.close();
    }
}
