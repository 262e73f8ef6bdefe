package app.galea.pose;

import app.galea.capture.Frame;
import app.galea.concurrent.Published;
import app.galea.observation.Picture;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The way to the screen for frames that are not looked at, or not yet. Frames are skipped on the camera thread, where
 * their pictures are made; the vision thread asks whether it is behind. Knows no order: the screen shows none that is
 * older than what it shows.
 */
final class Between implements Consumer<Frame>, AutoCloseable {

    /** The camera thread's own: the vision thread has another. */
    private final PictureMaker pictures = new PictureMaker();

    private final Published<Optional<Consumer<? super Picture>>> screen = new Published<>(Optional.empty());
    private final Published<Boolean> skipped = new Published<>(false);

    void to(Consumer<? super Picture> shown) {
        screen.set(Optional.of(shown));
    }

    /** A frame that nobody will look at; it stays its owner's. */
    @Override
    public void accept(Frame frame) {
        skipped.set(true);
        show(pictures.picture(frame));
    }

    void show(Picture picture) {
        screen.get().ifPresentOrElse(shown -> shown.accept(picture), picture::close);
    }

    /** Whether frames were skipped since this was last asked: seeing takes longer than the camera's rhythm. */
    boolean isBehind() {
        boolean behind = skipped.get();
        skipped.set(false);
        return behind;
    }

    @Override
    public void close() {
        pictures.close();
    }
}
