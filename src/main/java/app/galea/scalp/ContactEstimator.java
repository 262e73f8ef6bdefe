package app.galea.scalp;

import app.galea.anatomy.Side;
import app.galea.track.Scene;

/**
 * The stage from scenes to touches: which hand touches which place of the scalp, and whether that was seen or inferred.
 * Confined to the vision thread; deterministic.
 */
public final class ContactEstimator {

    private final SightMeter sight = new SightMeter(ScalpChart.standard());
    private final HandEstimator left;
    private final HandEstimator right;

    /** An estimator for any source, whether it places fingertips on the head itself or not. */
    public ContactEstimator() {
        SurfaceSearch search = new SurfaceSearch();
        left = new HandEstimator(Side.LEFT, search);
        right = new HandEstimator(Side.RIGHT, search);
    }

    public Touches advance(Scene scene) {
        return new Touches(
                scene.time(),
                scene.head().size(),
                left.advance(scene.left(), scene.head()),
                right.advance(scene.right(), scene.head()),
                sight.sight(scene.head()));
    }

    /** Forgets who touched. */
    public void reset() {
        left.reset();
        right.reset();
    }
}
