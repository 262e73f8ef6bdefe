package app.galea.pipeline;

import app.galea.concurrent.Latest;
import app.galea.concurrent.Published;
import app.galea.concurrent.Rising;
import app.galea.observation.ObservationSource;
import app.galea.observation.Picture;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The way from the vision thread to the screen: each update is put with its picture where the newest wins, what is
 * displaced is closed. Where the camera is faster than the updates, the pictures between them are shown with what was
 * known last. Updates come on the vision thread, pictures between on any; the newest is taken on any.
 */
public final class LiveFrames implements Consumer<LiveUpdate>, AutoCloseable {

    private final Latest<LiveFrame> slot = new Latest<>(LiveFrame::close);
    private final ObservationSource source;
    private final Published<Optional<LiveUpdate>> last = new Published<>(Optional.empty());
    private final Rising shown = new Rising();

    /** @param source whose pictures are shown; stays its owner's */
    public LiveFrames(ObservationSource source) {
        this.source = source;
        source.showBetween(this::between);
    }

    @Override
    public void accept(LiveUpdate update) {
        last.set(Optional.of(update));
        slot.put(source.takePicture()
                .flatMap(picture -> inOrder(update, picture))
                .orElseGet(() -> withWhatWaits(update)));
    }

    /** A picture of which nothing is known yet: with what was known last, until there is more. Any thread. */
    private void between(Picture picture) {
        last.get().ifPresentOrElse(update -> inOrder(update, picture).ifPresent(slot::put), picture::close);
    }

    /** Nothing where a newer picture is on the screen already; what would go back in time is closed. */
    private Optional<LiveFrame> inOrder(LiveUpdate update, Picture picture) {
        if (picture.time().compareTo(update.time()) >= 0
                && shown.passes(picture.time().nanos())) {
            return Optional.of(new LiveFrame(update, picture));
        }
        picture.close();
        return Optional.empty();
    }

    /** The update must not push a picture out that waits to be shown. */
    private LiveFrame withWhatWaits(LiveUpdate update) {
        Optional<Picture> waiting = slot.poll().flatMap(LiveFrame::picture);
        Optional<Picture> fitting = waiting.filter(picture -> picture.time().compareTo(update.time()) >= 0);
        if (fitting.isEmpty()) {
            waiting.ifPresent(Picture::close);
        }
        return fitting.map(picture -> new LiveFrame(update, picture)).orElseGet(() -> new LiveFrame(update));
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
