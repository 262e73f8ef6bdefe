package app.galea.pose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /**
     * Which squares are looked into, and which first looks are followed up.
     *
     * @param coarsest level of the largest squares, 0 for the whole picture
     * @param finest level of the smallest
     * @param hopelessSigma median sigma, in head widths, from which on a first look is not followed up
     */
    private record Reach(int coarsest, int finest, double hopelessSigma) {}

    /**
     * Down to a quarter of the longer side: heads down to about 1/40 of it lead from there to themselves. Without a head
     * the median sigma of first looks is 0.40.
     */
    private static final Reach ANYTHING = new Reach(0, 2, 0.40);

    /**
     * Heads about as large as the subject's: the whole picture hardly ever leads to a second one (7 of 45), its halves do
     * (68 of 75 with this limit, 75 with 0.40, which takes twice the runs where there is none; decision 0079).
     */
    private static final Reach LARGE_HEADS = new Reach(1, 1, 0.25);

    /** Distance of neighbouring squares over their side. */
    private static final double STRIDE = 0.75;

    private static final int RUNS_PER_START = 3;

    /** Smaller heads than this, in picture pixels, are dots. */
    private static final double SMALLEST_HEAD = 6;

    /** Smaller heads than this share of the longer side are more often wrong than right. */
    private static final double SMALLEST_SHARE = 1.0 / 45;

    /** Two heads nearer than this, in head widths of the larger, are one. */
    private static final double SAME_HEAD = 0.6;

    private final PoseReader reader;
    private final int width;
    private final int height;
    private final Reach reach;
    private final List<PoseEstimate> heads = new ArrayList<>();
    private List<Letterbox> starts;
    private int level;
    private int nextStart;
    private Optional<Letterbox> follow = Optional.empty();
    private int runsHere;
    private boolean done;

    private HeadSearch(PoseReader reader, int width, int height, Reach reach) {
        this.reader = reader;
        this.width = width;
        this.height = height;
        this.reach = reach;
        this.level = reach.coarsest();
        this.starts = starts(width, height, level);
    }

    /** For any head, in pictures of this size. */
    static HeadSearch everywhere(PoseReader reader, int width, int height) {
        return new HeadSearch(reader, width, height, ANYTHING);
    }

    /** For large heads, one of which may be left out. */
    static HeadSearch forLargeHeads(PoseReader reader, int width, int height) {
        return new HeadSearch(reader, width, height, LARGE_HEADS);
    }

    boolean isFor(Mat bgr) {
        return bgr.cols() == width && bgr.rows() == height;
    }

    boolean isDone() {
        return done;
    }

    /** Whether the next step goes on with what the last one pointed to. */
    boolean isOnATrail() {
        return follow.isPresent();
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
        step(crop -> reader.read(bgr, crop), head -> false);
    }

    /** One run of the network, blind for the head in {@code masked}. */
    void stepOutside(Letterbox masked, Mat bgr) {
        step(
                crop -> reader.readWithout(masked, bgr, crop),
                head -> isSame(head, masked.centerX(), masked.centerY(), masked.side()));
    }

    private void step(Function<Letterbox, Optional<PoseEstimate>> look, Predicate<HeadFit> isLeftOut) {
        if (done) {
            return;
        }
        Letterbox crop = follow.orElseGet(() -> starts.get(nextStart));
        Optional<PoseEstimate> seen = look.apply(crop).filter(head -> !isLeftOut.test(head.fit()));
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
        return runsHere < RUNS_PER_START && head.fit().sigma() < reach.hopelessSigma();
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
        done = level > reach.finest() || (level > 1 && !heads.isEmpty());
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
