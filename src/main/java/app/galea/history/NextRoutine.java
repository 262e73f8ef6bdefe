package app.galea.history;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.EvidenceGrade;
import app.galea.routine.Hands;
import app.galea.routine.HeadTurn;
import app.galea.routine.LocalText;
import app.galea.routine.PaceBand;
import app.galea.routine.Rhythm;
import app.galea.routine.Routine;
import app.galea.routine.SpeedBand;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.session.SessionSummary;
import app.galea.session.ZoneSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A routine from the weak and the tense zones of the last sessions, from the base to the crown, in slow circles. The same
 * sessions give the same routine. Immutable, any thread.
 */
public final class NextRoutine {

    /** The routine's id. */
    public static final String ID = "next-for-you";

    /** How many sessions count. */
    public static final int SESSIONS = 5;

    public static final double LEAST_MINUTES = 1;
    public static final double MOST_MINUTES = 60;

    private static final int SETTLE_SECONDS = 20;

    /** In shorter routines settling takes no more than this part. */
    private static final double SETTLE_SHARE = 0.1;

    /** Less than this on one place is not worth moving there. */
    private static final int LEAST_STEP_SECONDS = 20;

    /** What a place without any need still weighs. */
    private static final double PLAIN_WEIGHT = 0.25;

    /** What being tense adds, against a place that was left out altogether. */
    private static final double TENSE_WEIGHT = 0.75;

    private static final PaceBand SLOW = new PaceBand(20, 40);
    private static final double LARGEST_MM = 20;

    /** Places from the base to the crown; a pair is worked with both hands at once. */
    private static final List<List<ScalpZone>> PLACES = List.of(
            List.of(ScalpZone.SKULL_BASE_LEFT, ScalpZone.SKULL_BASE_RIGHT),
            List.of(ScalpZone.OCCIPUT),
            List.of(ScalpZone.BACK_LEFT, ScalpZone.BACK_RIGHT),
            List.of(ScalpZone.BEHIND_EAR_LEFT, ScalpZone.BEHIND_EAR_RIGHT),
            List.of(ScalpZone.SIDE_LEFT, ScalpZone.SIDE_RIGHT),
            List.of(ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_RIGHT),
            List.of(ScalpZone.FRONT_HAIRLINE),
            List.of(ScalpZone.TOP_LEFT, ScalpZone.TOP_RIGHT),
            List.of(ScalpZone.CROWN));

    private final LocalText title;
    private final LocalText summary;
    private final LocalText often;

    /**
     * @param title of the routine, in every language there is; the others likewise
     * @param often how often it may be done, in words
     */
    public NextRoutine(LocalText title, LocalText summary, LocalText often) {
        this.title = title;
        this.summary = summary;
        this.often = often;
    }

    /**
     * Plans the next routine.
     *
     * @param last the newest sessions; the first {@value #SESSIONS} count
     * @param minutes the whole routine's length
     */
    public Routine plan(List<SessionSummary> last, double minutes) {
        if (!(minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES)) {
            throw new IllegalArgumentException("a routine takes 1 to 60 minutes: " + minutes);
        }
        int all = (int) Math.round(minutes * 60);
        int settle = Math.min(SETTLE_SECONDS, (int) (all * SETTLE_SHARE));
        int work = all - settle;
        List<SessionSummary> counted = last.subList(0, Math.min(SESSIONS, last.size()));
        List<Need> needs = chosen(counted, Math.min(PLACES.size(), work / LEAST_STEP_SECONDS));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Pause(Step.Pause.Kind.SETTLE, settle, false, "settle", LocalText.NONE));
        int[] seconds = share(needs, work);
        for (int i = 0; i < seconds.length; i++) {
            steps.add(step(PLACES.get(needs.get(i).place()), seconds[i]));
        }
        return new Routine(
                ID,
                1,
                title,
                summary,
                Routine.DEFAULT_SOURCE,
                EvidenceGrade.S,
                all / 60.0,
                often,
                List.of(),
                false,
                steps);
    }

    /** How much a place wants work. */
    private record Need(int place, double weight) {}

    /** The neediest places, from the base to the crown. */
    private static List<Need> chosen(List<SessionSummary> last, int count) {
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            needs.add(new Need(i, weight(PLACES.get(i), last)));
        }
        return needs.stream()
                .sorted(Comparator.comparingDouble(Need::weight).reversed().thenComparing(Need::place))
                .limit(count)
                .sorted(Comparator.comparing(Need::place))
                .toList();
    }

    private static double weight(List<ScalpZone> place, List<SessionSummary> last) {
        if (last.isEmpty()) {
            return PLAIN_WEIGHT;
        }
        double weak = last.stream()
                .flatMap(session -> session.zones().stream())
                .filter(zone -> place.contains(zone.zone()))
                .mapToDouble(NextRoutine::lacking)
                .average()
                .orElse(0);
        long tense = last.stream().filter(session -> isTense(session, place)).count();
        return PLAIN_WEIGHT + weak + TENSE_WEIGHT * tense / last.size();
    }

    /** What was missing of the plan, or of the area where nothing was planned. */
    private static double lacking(ZoneSummary zone) {
        return 1 - Math.min(1, Math.max(0, zone.completeness().orElse(zone.coverage())));
    }

    private static boolean isTense(SessionSummary session, List<ScalpZone> place) {
        Set<ScalpZone> tense = session.places().tense().stream()
                .map(mark -> mark.zone())
                .collect(Collectors.toCollection(TreeSet::new));
        return place.stream().anyMatch(tense::contains);
    }

    /** Whole seconds by weight, together exactly {@code work}, none under the least. */
    private static int[] share(List<Need> needs, int work) {
        int spare = work - needs.size() * LEAST_STEP_SECONDS;
        double weights = needs.stream().mapToDouble(Need::weight).sum();
        int[] seconds = new int[needs.size()];
        double owed = 0;
        int given = 0;
        for (int i = 0; i < seconds.length; i++) {
            owed += spare * needs.get(i).weight() / weights;
            int now = i == seconds.length - 1 ? spare - given : (int) Math.round(owed) - given;
            given += now;
            seconds[i] = LEAST_STEP_SECONDS + now;
        }
        return seconds;
    }

    private static Step step(List<ScalpZone> zones, int seconds) {
        boolean isTop = zones.contains(ScalpZone.CROWN) || zones.contains(ScalpZone.TOP_LEFT);
        return new Step.Work(
                zones,
                Technique.CIRCLE,
                Hands.BOTH,
                seconds,
                Step.End.TIME,
                Step.Work.DEFAULT_DWELL_SECONDS,
                SLOW,
                false,
                LARGEST_MM,
                isTop ? HeadTurn.CHIN_DOWN : HeadTurn.NONE,
                false,
                Step.ZONES_TEXT,
                LocalText.NONE,
                SpeedBand.ANY,
                Rhythm.FREE);
    }
}
