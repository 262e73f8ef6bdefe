package app.galea.observation;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Gives observations in order of time: the live camera, practice, or a recorded trace. Confined to the thread that calls
 * it; closed by the one who opened it.
 */
public interface ObservationSource extends AutoCloseable {

    /**
     * The next observation; waits for it where the source is live.
     *
     * @return empty when the source has ended for good
     * @throws ObservationException when the source cannot go on and trying again would not help
     */
    Optional<Observation> next() throws ObservationException, InterruptedException;

    /**
     * The very picture the last observation was made from; whoever takes it owns it. Not taken, it is closed with the
     * next observation.
     *
     * @return empty when it was taken, when there was none, and from sources that have none
     */
    default Optional<Picture> takePicture() {
        return Optional.empty();
    }

    /**
     * Gives the pictures of frames that no observation is made of, or not yet: where seeing takes longer than the camera's
     * rhythm allows, the screen shows them so that what moves there moves smoothly.
     *
     * @param screen becomes the owner of each; called on any thread
     */
    default void showBetween(Consumer<? super Picture> screen) {}

    @Override
    void close();
}
