package app.galea.pose;

import app.galea.time.FrameTime;
import java.util.Optional;

/**
 * Where the subject's head was last and so where to crop next. Confined to the vision thread.
 *
 * <p>The crop follows the fitted head: large moves at once, small ones smoothed, so that a trembling crop does not make
 * the points tremble. A head that jumps further than a person can move is somebody else's.
 */
final class HeadRegion {

    /** The crop's side (contract v1: best 3.2 to 3.6). */
    static final double CROP_HEAD_WIDTHS = 3.6;

    /** Share of a small move that is followed at once. */
    private static final double CALM = 0.4;

    /** Moves of this many head widths are followed fully. */
    private static final double BRISK_HEAD_WIDTHS = 0.25;

    /** Changes of size by this factor are followed fully. */
    private static final double BRISK_SIZE = 0.15;

    /** Nobody's head moves faster, in head widths a second; about 4.5 m/s. */
    private static final double FASTEST_HEAD_WIDTHS_PER_SECOND = 30;

    /** Slack for a head that was found anew, in head widths. */
    private static final double NEAR_HEAD_WIDTHS = 0.5;

    /** How much larger or smaller the same head may come back. */
    private static final double SAME_SIZE = 1.6;

    /** How long a subject that is not seen is waited for before another person may become the subject; ours. */
    private static final double PATIENCE_SECONDS = 1.0;

    private Optional<Letterbox> crop = Optional.empty();
    private FrameTime lastSeen = FrameTime.ZERO;

    /** Where to look in the next frame, on whole pixels. */
    Optional<Letterbox> crop() {
        return crop.map(found -> CropReader.aligned(found, PoseNetwork.INPUT));
    }

    /** Whether a head there and of that size can be the subject's, {@code now}. */
    boolean mayBe(HeadFit fit, FrameTime now) {
        if (crop.isEmpty() || now.since(lastSeen) > PATIENCE_SECONDS) {
            return true;
        }
        Letterbox last = crop.orElseThrow();
        double headWidth = last.side() / CROP_HEAD_WIDTHS;
        double moved = Math.hypot(fit.centerX() - last.centerX(), fit.centerY() - last.centerY()) / headWidth;
        double grown = fit.headWidth() / headWidth;
        double reach = NEAR_HEAD_WIDTHS + FASTEST_HEAD_WIDTHS_PER_SECOND * Math.max(0, now.since(lastSeen));
        return moved < Math.min(reach, 1.5) && grown < SAME_SIZE && grown > 1 / SAME_SIZE;
    }

    /** The subject was seen. */
    void follow(HeadFit fit, FrameTime now) {
        Letterbox seen = fit.crop();
        crop = Optional.of(crop.map(last -> smooth(last, seen)).orElse(seen));
        lastSeen = now;
    }

    private static Letterbox smooth(Letterbox last, Letterbox seen) {
        double moved = Math.hypot(seen.centerX() - last.centerX(), seen.centerY() - last.centerY())
                / (last.side() / CROP_HEAD_WIDTHS);
        double grown = Math.abs(Math.log(seen.side() / last.side()));
        double follow = Math.min(1, CALM + (1 - CALM) * moved / BRISK_HEAD_WIDTHS);
        double grow = Math.min(1, CALM + (1 - CALM) * grown / BRISK_SIZE);
        return new Letterbox(
                last.centerX() + follow * (seen.centerX() - last.centerX()),
                last.centerY() + follow * (seen.centerY() - last.centerY()),
                last.side() + grow * (seen.side() - last.side()));
    }

    /** Another person becomes the subject, or none was yet. */
    void moveTo(HeadFit fit, FrameTime now) {
        crop = Optional.empty();
        follow(fit, now);
    }

    void reset() {
        crop = Optional.empty();
        lastSeen = FrameTime.ZERO;
    }
}
