package app.galea.session;

import app.galea.anatomy.Side;
import app.galea.geometry.Vector3;
import app.galea.session.OpenPalm.Strictness;
import app.galea.time.FrameTime;
import app.galea.track.Scene;
import java.util.Optional;

/**
 * The sign of an open palm held still to the camera. It is given once for each time a palm is shown: the hand has to be
 * taken away before it can be given again. Mutable; belongs to the session.
 */
final class PalmSign {

    /** Held for so long it is a sign (experience.md). */
    static final double HOLD_SECONDS = 1.5;

    /** Not seen as a palm for no longer than this, it is still the same one. */
    private static final double GAP_SECONDS = 0.25;

    /** No second sign within this. */
    private static final double REST_SECONDS = 2;

    /** A palm that moves further than this is waving, mm. */
    private static final double STILL_MM = 60;

    private static final double LONGEST_FRAME_SECONDS = 0.25;

    private Side side = Side.LEFT;
    private boolean shown;
    private Vector3 anchor = new Vector3(0, 0, 0);
    private double heldSeconds;
    private double gapSeconds;
    private double restSeconds = REST_SECONDS;
    private boolean given;
    private boolean begunPaused;
    private FrameTime last = FrameTime.ZERO;

    /** Whether the sign is given now. */
    boolean advance(Scene scene, boolean paused) {
        double seconds =
                Math.max(0, Math.min(LONGEST_FRAME_SECONDS, scene.time().since(last)));
        last = scene.time();
        restSeconds += seconds;
        Optional<Vector3> palm = shown ? OpenPalm.middle(scene, side, Strictness.TO_STAY) : begin(scene, paused);
        if (palm.isEmpty()) {
            gapSeconds += seconds;
            if (gapSeconds > GAP_SECONDS) {
                forget();
            }
            return false;
        }
        gapSeconds = 0;
        if (palm.get().minus(anchor).norm() > STILL_MM) {
            anchor = palm.get();
            heldSeconds = 0;
        }
        heldSeconds += seconds;
        boolean isSign = !given && heldSeconds >= HOLD_SECONDS && restSeconds >= REST_SECONDS;
        if (isSign) {
            given = true;
            restSeconds = 0;
        }
        return isSign;
    }

    /** Whether the session stood still when this palm came up: then the sign asks to go on. */
    boolean asksToResume() {
        return begunPaused;
    }

    private Optional<Vector3> begin(Scene scene, boolean paused) {
        for (Side one : Side.values()) {
            Optional<Vector3> palm = OpenPalm.middle(scene, one, Strictness.TO_BEGIN);
            if (palm.isPresent()) {
                shown = true;
                side = one;
                anchor = palm.get();
                heldSeconds = 0;
                begunPaused = paused;
                return palm;
            }
        }
        return Optional.empty();
    }

    private void forget() {
        shown = false;
        heldSeconds = 0;
        given = false;
    }
}
