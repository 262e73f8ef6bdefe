package app.galea.pose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.opencv.core.Mat;

/**
 * Looks for heads in a whole picture, coarse to fine, one run of the network per step, so that a live picture's search
 * can be spread over frames. Confined to the vision thread.
 *
 * <p>From each square of a pyramid the network is asked where it thinks a head is, and asked again there, up to three
 * times: crops from 1.8 to 13 head widths were measured to lead to the head, though only those near 3.6 give it
 * precisely. Smaller squares are looked into only when the larger ones held no head.
 */
final class HeadSearch {

    /** Finest squares: a quarter of the longer side; heads down to about 1/40 of it lead from there to themselves. */
    private static final int FINEST_LEVEL = 2;

    /** Distance of neighbouring squares over their side. */
    private static final double STRIDE = 0.75;

    private static final int RUNS_PER_START = 3;

    /** Median sigma above which a first run is not followed up; without a head the median of these is 0.40. */
    private static final double HOPELESS_SIGMA = 0.40;

    /** Smaller heads than this, in picture pixels, are dots. */
    private static final double SMALLEST_HEAD = 6;

    /** Smaller heads than this share of the longer side are more often wrong than right. */
    private static final double SMALLEST_SHARE = 1.0 / 45;

    /** Two heads nearer than this, in head widths of the larger, are one. */
    private static final double SAME_HEAD = 0.6;

    private final PoseReader reader;
    private final Optional<Letterbox> masked;
    private final int width;
    private final int height;
    private final int finestLevel;
    private final List<PoseEstimate> heads = new ArrayList<>();
    private List<Letterbox> starts;
    private int level;
    private int nextStart;
    private Optional<Letterbox> follow = Optional.empty();
    private int runsHere;
    private boolean done;

    private HeadSearch(PoseReader reader, Optional<Letterbox> masked, int width, int height, int finestLevel) {
        this.reader = reader;
        this.masked = masked;
        this.width = width;
        this.height = height;
        this.finestLevel = finestLevel;
        this.starts = starts(width, height, 0);
    }

    /** For any head, in pictures of this size. */
    static HeadSearch everywhere(PoseReader reader, int width, int height) {
        return new HeadSearch(reader, Optional.empty(), width, height, FINEST_LEVEL);
    }

    /** For large heads other than the one in {@code masked}. */
    static HeadSearch outside(Letterbox masked, PoseReader reader, int width, int height) {
        return new HeadSearch(reader, Optional.of(masked), width, height, 1);
    }

    boolean isFor(Mat bgr) {
        return bgr.cols() == width && bgr.rows() == height;
    }

    boolean isDone() {
        return done;
    }

    /** What was found so far: heads, each once. */
    List<PoseEstimate> heads() {
        return List.copyOf(heads);
    }

    /** The largest head that faces the camera, of those that qualify; one turned away counts half. */
    Optional<PoseEstimate> subject(Predicate<PoseEstimate> qualifies) {
        return heads.stream().filter(qualifies).max(Comparator.comparingDouble(HeadSearch::prominence));
    }

    private static double prominence(PoseEstimate head) {
        return head.fit().headWidth() * (0.5 + 0.5 * Math.max(0, head.facing())) * head.confidence();
    }

    /** One run of the network. */
    void step(Mat bgr) {
        if (done) {
            return;
        }
        Letterbox crop = follow.orElseGet(() -> starts.get(nextStart));
        Optional<PoseEstimate> seen =
                masked.isPresent() ? reader.readWithout(masked.orElseThrow(), bgr, crop) : reader.read(bgr, crop);
        runsHere++;
        follow = seen.filter(head -> goesOn(head, crop)).map(head -> head.fit().crop());
        if (follow.isEmpty()) {
            runsHere = 0;
            advance();
        }
    }

    /** Keeps a head that is certain; says whether the place it points to should be looked at. */
    private boolean goesOn(PoseEstimate head, Letterbox crop) {
        if (!isInPicture(head.fit())) {
            return false;
        }
        boolean cropFits = Math.abs(Math.log(head.fit().crop().side() / crop.side())) < Math.log(1.6);
        if (head.confidence() >= HeadConfidence.HEAD && ((cropFits && runsHere >= 2) || runsHere == RUNS_PER_START)) {
            keep(head);
            return false;
        }
        return runsHere < RUNS_PER_START && head.fit().sigma() < HOPELESS_SIGMA;
    }

    private boolean isInPicture(HeadFit fit) {
        double smallest = Math.max(SMALLEST_HEAD, SMALLEST_SHARE * Math.max(width, height));
        double margin = 0.5 * fit.headWidth();
        return fit.headWidth() >= smallest
                && fit.headWidth() <= 2.0 * Math.max(width, height)
                && fit.centerX() > -margin
                && fit.centerX() < width + margin
                && fit.centerY() > -margin
                && fit.centerY() < height + margin;
    }

    private void keep(PoseEstimate head) {
        if (masked.filter(mask -> isSame(head.fit(), mask.centerX(), mask.centerY(), mask.side()))
                .isPresent()) {
            return;
        }
        for (int i = 0; i < heads.size(); i++) {
            HeadFit known = heads.get(i).fit();
            if (isSame(head.fit(), known.centerX(), known.centerY(), known.headWidth())) {
                if (head.confidence() > heads.get(i).confidence()) {
                    heads.set(i, head);
                }
                return;
            }
        }
        heads.add(head);
    }

    private static boolean isSame(HeadFit head, double x, double y, double size) {
        return Math.hypot(head.centerX() - x, head.centerY() - y) < SAME_HEAD * Math.max(head.headWidth(), size);
    }

    private void advance() {
        nextStart++;
        if (nextStart < starts.size()) {
            return;
        }
        nextStart = 0;
        level++;
        done = level > finestLevel || (level > 1 && !heads.isEmpty());
        starts = done ? List.of() : starts(width, height, level);
    }

    /** Squares of the longer side over 2 to the power of {@code level} that cover the picture, overlapping. */
    private static List<Letterbox> starts(int width, int height, int level) {
        if (level == 0) {
            return List.of(Letterbox.around(width, height));
        }
        double side = Math.max(width, height) / Math.pow(2, level);
        int columns = (int) Math.ceil(width / (side * STRIDE));
        int rows = (int) Math.ceil(height / (side * STRIDE));
        List<Letterbox> squares = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                squares.add(new Letterbox((column + 0.5) * width / columns, (row + 0.5) * height / rows, side));
            }
        }
        return squares;
    }
}
