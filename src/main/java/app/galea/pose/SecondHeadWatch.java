package app.galea.pose;

import app.galea.time.FrameTime;
import java.util.Optional;
import org.opencv.core.Mat;

/**
 * Looks every two seconds whether there is another head than the subject's, one run of the network a frame. Confined to
 * the vision thread.
 */
final class SecondHeadWatch {

    private static final double PERIOD_SECONDS = 2;

    /** Side of the square over the subject's head that is painted over while looking, in head widths. */
    private static final double MASK_HEAD_WIDTHS = 1.7;

    private final PoseReader reader;
    private Optional<HeadSearch> search = Optional.empty();
    private Optional<FrameTime> begun = Optional.empty();
    private double share;

    SecondHeadWatch(PoseReader reader) {
        this.reader = reader;
    }

    /** Width of the largest other head over the subject's when last looked for, 0 for none. */
    double share() {
        return share;
    }

    void step(Mat bgr, HeadFit subject, FrameTime now) {
        search = search.filter(running -> running.isFor(bgr));
        if (search.isEmpty() && isDue(now)) {
            Letterbox mask =
                    new Letterbox(subject.centerX(), subject.centerY(), MASK_HEAD_WIDTHS * subject.headWidth());
            search = Optional.of(HeadSearch.outside(mask, reader, bgr.cols(), bgr.rows()));
            begun = Optional.of(now);
        }
        search.ifPresent(running -> {
            running.step(bgr);
            if (running.isDone()) {
                share = running.heads().stream()
                                .mapToDouble(head -> head.fit().headWidth())
                                .max()
                                .orElse(0)
                        / subject.headWidth();
                search = Optional.empty();
            }
        });
    }

    private boolean isDue(FrameTime now) {
        return begun.isEmpty() || now.since(begun.orElseThrow()) >= PERIOD_SECONDS;
    }

    void reset() {
        search = Optional.empty();
        begun = Optional.empty();
        share = 0;
    }
}
