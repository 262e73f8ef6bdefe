package app.galea.pose;

import app.galea.capture.Arrival;
import app.galea.capture.CaptureException;
import app.galea.capture.Frame;
import app.galea.capture.FrameSource;
import app.galea.observation.Observation;
import app.galea.observation.ObservationException;
import app.galea.observation.ObservationSource;
import java.util.Optional;

/**
 * Frames seen through the network: a camera, a video or pictures as a source of observations. Confined to the vision
 * thread; closes the frames and their source, not the observer's network.
 */
public final class FrameObservations implements ObservationSource {

    private final FrameSource frames;
    private final CameraObserver observer;
    private long lastNumber;

    public FrameObservations(FrameSource frames, CameraObserver observer) {
        this.frames = frames;
        this.observer = observer;
    }

    @Override
    public Optional<Observation> next() throws ObservationException, InterruptedException {
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
            return observer.observe(frame);
        }
    }

    @Override
    public void close() {
        frames.close();
    }
}
