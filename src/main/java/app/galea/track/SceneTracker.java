package app.galea.track;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraModel;
import app.galea.observation.Observation;
import java.util.Optional;

/**
 * The stage from observations to scenes: the same head and hands from frame to frame. Confined to the vision thread;
 * deterministic.
 */
public final class SceneTracker {

    /** Frames with less confidence do not vote (measures.md). */
    static final double LEAST_CONFIDENCE = 0.4;

    /** How long what is not seen is carried on before it is lost. */
    static final double COAST_SECONDS = 0.3;

    private final HeadTracker head;
    private final HandTracker left = new HandTracker(Side.LEFT);
    private final HandTracker right = new HandTracker(Side.RIGHT);

    /** A tracker that learns the person's head size as the session goes on. */
    public SceneTracker() {
        head = new HeadTracker(Optional.empty());
    }

    /** A tracker that keeps to a calibrated head size. */
    public SceneTracker(HeadSize calibrated) {
        head = new HeadTracker(Optional.of(calibrated));
    }

    public Scene advance(Observation observation) {
        CameraModel camera = observation.picture().camera();
        TrackedHead trackedHead = head.advance(observation.time(), observation.head(), camera);
        return new Scene(
                observation.time(),
                observation.signal(),
                observation.picture(),
                trackedHead,
                left.advance(observation.time(), observation.left(), trackedHead, camera),
                right.advance(observation.time(), observation.right(), trackedHead, camera));
    }

    /** Forgets everything, the person's head size too. */
    public void reset() {
        head.reset();
        left.reset();
        right.reset();
    }
}
