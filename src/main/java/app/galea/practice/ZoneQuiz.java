package app.galea.practice;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;

/** "Point to the zone": asks for places of the scalp and tells how far off an answer was. Confined to one thread. */
public final class ZoneQuiz {

    /** Nearer than this a site counts as found, mm: a fingertip and a half, and the sites' own doubt (2 cm). */
    public static final double FOUND_MM = 20;

    private final SurfaceDistance distance;
    private final QuizSchedule<QuizItem> schedule;
    private final int before;
    private double sumMm;
    private int found;

    public ZoneQuiz(HeadSize head, QuizItem.Kind kind, long seed) {
        this(head, kind, seed, QuizMemory.NONE);
    }

    /** @param known what was learned before */
    public ZoneQuiz(HeadSize head, QuizItem.Kind kind, long seed, QuizMemory known) {
        distance = new SurfaceDistance(head);
        schedule = new QuizSchedule<>(QuizItem.all(kind), seed);
        schedule.recall(known.deck(kind), QuizItem::id);
        before = schedule.asked();
    }

    /** What was learned up to now. */
    public QuizMemory.Deck memory() {
        return schedule.memory(QuizItem::id);
    }

    /** The place asked for now. */
    public QuizItem question() {
        return schedule.next();
    }

    /**
     * An answer and how good it was. Immutable.
     *
     * @param item what was asked
     * @param errorMm from the answer to the place along the scalp; 0 within a zone
     */
    public record Answer(QuizItem item, double errorMm, boolean found) {}

    /** Answers the question with a place; the next question follows. */
    public Answer answer(Direction place) {
        QuizItem item = schedule.next();
        double error = item.kind() == QuizItem.Kind.SITE
                ? distance.mm(place, item.site().direction())
                : item.right().stream()
                        .mapToDouble(zone -> toZone(place, zone))
                        .min()
                        .orElse(0);
        boolean right = item.kind() == QuizItem.Kind.SITE ? error <= FOUND_MM : error <= 0;
        schedule.answer(right);
        sumMm += error;
        found += right ? 1 : 0;
        return new Answer(item, error, right);
    }

    private double toZone(Direction place, ScalpZone zone) {
        return distance.mm(place, zone);
    }

    /** Questions of this round, answered. */
    public int asked() {
        return schedule.asked() - before;
    }

    public int found() {
        return found;
    }

    /** Items answered right the last time. */
    public int known() {
        return schedule.known();
    }

    public int size() {
        return schedule.size();
    }

    /** Over all answers, mm; 0 before the first. */
    public double meanErrorMm() {
        return asked() == 0 ? 0 : sumMm / asked();
    }
}
