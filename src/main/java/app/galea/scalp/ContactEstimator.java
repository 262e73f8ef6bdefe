package app.galea.scalp;

import app.galea.anatomy.Side;
import app.galea.track.Scene;

/**
 * The stage from scenes to touches: which hand touches which place of the scalp, and whether that was seen or inferred.
 * Confined to the vision thread; deterministic.
 */
public final class ContactEstimator {

    private static final TipBias STARTING_NETWORK = TipBias.of("galea-pose-v0");

    private final SightMeter sight = new SightMeter(ScalpChart.standard());
    private final HandEstimator left;
    private final HandEstimator right;

    /**
     * An estimator for any source. The only network that does not place fingertips itself is the starting one, so what
     * is known of its errors is taken off where the source gives none.
     */
    public ContactEstimator() {
        this(STARTING_NETWORK);
    }

    ContactEstimator(TipBias bias) {
        SurfaceSearch search = new SurfaceSearch();
        left = new HandEstimator(Side.LEFT, search, bias);
        right = new HandEstimator(Side.RIGHT, search, bias);
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
