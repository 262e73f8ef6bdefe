package app.galea.pipeline;

import app.galea.observation.Picture;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one pulse of the screen shows: an update, with the very picture it was computed from where there is one, or with
 * a newer one where seeing is slower than the camera. The update is immutable; the picture moves with the frame, whose
 * owner closes it.
 */
public final class LiveFrame implements AutoCloseable {

    private final LiveUpdate update;
    private final @Nullable Picture picture;

    /** A frame without a picture, as practice and replay have it. */
    public LiveFrame(LiveUpdate update) {
        this.update = update;
        picture = null;
    }

    /** A frame that owns its picture, which may be newer than the update, never older. */
    public LiveFrame(LiveUpdate update, Picture picture) {
        if (picture.time().nanos() < update.time().nanos()) {
            throw new IllegalArgumentException(
                    "the picture of " + picture.time() + " for the update of " + update.time());
        }
        this.update = update;
        this.picture = picture;
    }

    public LiveUpdate update() {
        return update;
    }

    /** The picture, for the owner to look at until it closes the frame; empty where there is none. */
    public Optional<Picture> picture() {
        return Optional.ofNullable(picture);
    }

    @Override
    public void close() {
        if (picture != null) {
            picture.close();
        }
    }
}
