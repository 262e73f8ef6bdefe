package app.galea.ui;

import java.util.List;
import java.util.function.Consumer;

/** The webcams of this machine. */
public interface CameraList {

    /**
     * A webcam that gives pictures. Immutable.
     *
     * @param framesPerSec 0 where the device does not say
     */
    record Camera(int index, String name, int width, int height, double framesPerSec) {}

    /** A device that gives none, and why, in a plain sentence. Immutable. */
    record Skipped(String name, String reason) {}

    /** What was found. Immutable. */
    record Found(List<Camera> usable, List<Skipped> skipped) {

        public Found {
            usable = List.copyOf(usable);
            skipped = List.copyOf(skipped);
        }
    }

    /** Looks for webcams, which takes seconds; the answer comes once, on the JavaFX thread. */
    void find(Consumer<Found> answer);
}
