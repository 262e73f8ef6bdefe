package app.galea.pose;

import app.galea.time.FrameTime;
import java.util.Optional;
import org.opencv.core.Mat;

/**
 * Looks whether there is another head than the subject's, one square of the picture a second, all of
 * them in six (decision 0079). Confined to the vision thread.
 */
final class SecondHeadWatch {

    /** At thirty frames a second one frame in thirty takes a run more. */
    private static final double SQUARE_SECONDS = 1;

    /** Side of the square over the subject's head that is painted over while looking, in head widths. */
    private static final double MASK_HEAD_WIDTHS = 1.7;

    private final PoseReader reader;
    private Optional<HeadSearch> search = Optional.empty();
    private Optional<FrameTime> looked = Optional.empty();
    private double share;

    SecondHeadWatch(PoseReader reader) {
        this.reader = reader;
    }

    /** Width of the largest other head over the subject's when last looked for, 0 for none. */
    double share() {
        return share;
    }

    void step(Mat bgr, HeadFit subject, FrameTime now) {
        if (!isDue(now) && !search.filter(HeadSearch::isOnATrail).isPresent()) {
            return;
        }
        HeadSearch running = search.filter(known -> known.isFor(bgr))
                .orElseGet(() -> HeadSearch.forLargeHeads(reader, bgr.cols(), bgr.rows()));
        boolean onATrail = running.isOnATrail();
        // the subject moves on while the squares are gone through
        running.stepOutside(
                new Letterbox(subject.centerX(), subject.centerY(), MASK_HEAD_WIDTHS * subject.headWidth()), bgr);
        double found = running.heads().stream()
                        .mapToDouble(head -> head.fit().headWidth())
                        .max()
                        .orElse(0)
                / subject.headWidth();
        // come at once, gone when all squares were looked at
        share = running.isDone() ? found : Math.max(share, found);
        search = running.isDone() ? Optional.empty() : Optional.of(running);
        looked = onATrail ? looked : Optional.of(now);
    }

    private boolean isDue(FrameTime now) {
        return looked.isEmpty() || Math.abs(now.since(looked.orElseThrow())) >= SQUARE_SECONDS;
    }

    void reset() {
        search = Optional.empty();
        looked = Optional.empty();
        share = 0;
    }
}
