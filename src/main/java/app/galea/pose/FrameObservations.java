package app.galea.pose;

import app.galea.capture.Arrival;
import app.galea.capture.CaptureException;
import app.galea.capture.Frame;
import app.galea.capture.FrameSource;
import app.galea.observation.Observation;
import app.galea.observation.ObservationException;
import app.galea.observation.ObservationSource;
import app.galea.observation.Picture;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Frames seen through the network: a camera, a video or pictures as a source of observations. Confined to the vision
 * thread; closes the frames, their source and the pictures nobody took, not the observer's network.
 */
public final class FrameObservations implements ObservationSource {

    private final FrameSource frames;
    private final CameraObserver observer;
    private final @Nullable PictureMaker pictures;
    private final Between between = new Between();
    private @Nullable Picture picture;
    private long lastNumber;

    /** Without pictures: nothing is shown. */
    public FrameObservations(FrameSource frames, CameraObserver observer) {
        this.frames = frames;
        this.observer = observer;
        pictures = null;
    }

    /** With the picture of each frame; {@code pictures} stays its owner's. */
    public FrameObservations(FrameSource frames, CameraObserver observer, PictureMaker pictures) {
        this.frames = frames;
        this.observer = observer;
        this.pictures = pictures;
    }

    @Override
    public Optional<Observation> next() throws ObservationException, InterruptedException {
        takePicture().ifPresent(Picture::close);
        return arrival()
                .match(
                        picture -> Optional.of(see(picture)),
                        missing -> Optional.of(observer.withoutPicture(missing.time(), lastNumber)),
                        Optional::empty);
    }

    private Arrival arrival() throws ObservationException, InterruptedException {
        try {
            return frames.next();
        } catch (CaptureException e) {
            throw new ObservationException(String.valueOf(e.getMessage()), e);
        }
    }

    private Observation see(Frame frame) {
        try (frame) {
            lastNumber = frame.number();
            if (pictures != null && between.isBehind()) {
                // its turn on the screen is now, not when it has been looked at
                between.show(pictures.picture(frame));
                return observer.observe(frame);
            }
            Observation observation = observer.observe(frame);
            picture = pictures == null ? null : pictures.picture(frame);
            return observation;
        }
    }

    @Override
    public Optional<Picture> takePicture() {
        Optional<Picture> taken = Optional.ofNullable(picture);
        picture = null;
        return taken;
    }

    @Override
    public void showBetween(Consumer<? super Picture> screen) {
        if (pictures != null) {
            between.to(screen);
            frames.watchSkipped(between);
        }
    }

    @Override
    public void close() {
        takePicture().ifPresent(Picture::close);
        frames.close();
        between.close();
    }
}
