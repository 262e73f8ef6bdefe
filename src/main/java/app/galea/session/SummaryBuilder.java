package app.galea.session;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.CoachEvent;
import app.galea.coach.Cue;
import app.galea.coverage.CoverageReport;
import app.galea.coverage.Order;
import app.galea.coverage.Symmetry;
import app.galea.coverage.Systematics;
import app.galea.coverage.ZoneDwell;
import app.galea.coverage.ZoneVisit;
import app.galea.coverage.ZoneVisits;
import app.galea.motion.HandMotion;
import app.galea.motion.MotionReport;
import app.galea.routine.Routine;
import app.galea.routine.RoutineCursor;
import app.galea.routine.Step;
import app.galea.scalp.Touches;
import app.galea.time.FrameTime;
import app.galea.track.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Notes down what happens and sums it up. Mutable; confined to the vision thread. A summary may be made at any time and
 * changes nothing.
 */
public final class SummaryBuilder {

    private final SightLog sight = new SightLog();
    private final CourseLog log = new CourseLog();
    private final ZoneVisits visits = new ZoneVisits();
    private final List<PaceSample> pace = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private FrameTime lastMeasured = FrameTime.ZERO;

    /**
     * Notes one observation.
     *
     * @param touches as far as they are measured
     */
    public void advance(Scene scene, Touches touches, MotionReport motion) {
        sight.advance(scene);
        visits.advance(touches);
        if (!motion.measuredAt().equals(lastMeasured)) {
            lastMeasured = motion.measuredAt();
            note(motion.left());
            note(motion.right());
        }
    }

    /** Notes what happened in the session at that time. */
    public void happened(List<CoachEvent> events, FrameTime time) {
        events.forEach(event -> log.note(event, time));
    }

    /** Notes that something was said. */
    public void said(Cue cue) {
        cues.add(cue);
    }

    /** The summary so far. */
    public SessionSummary summary(String input, Environment environment, Session session, CoverageReport coverage) {
        Routine routine = session.cursor().routine();
        boolean free = FreeMassage.is(routine);
        Course course = Course.of(
                session.cursor(), visits.visits().stream().map(ZoneVisit::zone).toList());
        PaceShares shares = new PaceShares(
                pace, seconds -> log.paceAt(routine, seconds), visits.segments(Side.LEFT), visits.segments(Side.RIGHT));
        return new SessionSummary(
                input,
                free ? "" : routine.id(),
                sight.seconds(),
                session.activeSeconds(),
                coverage.overall(),
                zones(routine, coverage, shares),
                visits.segments(Side.LEFT),
                visits.segments(Side.RIGHT),
                pace,
                free ? List.of() : steps(session),
                Symmetry.percent(coverage).orElse(Double.NaN) / 100,
                course.order(),
                course.systematics(),
                evidence(coverage),
                cues,
                environment,
                shares.all(),
                new Places(coverage.cells(), log.tense()));
    }

    private void note(HandMotion motion) {
        if (motion.known()) {
            pace.add(PaceSample.of(lastMeasured, motion));
        }
    }

    private static List<ZoneSummary> zones(Routine routine, CoverageReport coverage, PaceShares shares) {
        Map<ScalpZone, Double> plan = Plan.secondsByZone(routine);
        return coverage.zones().stream()
                .map(zone -> new ZoneSummary(
                        zone.zone(),
                        plan.getOrDefault(zone.zone(), 0.0),
                        zone.dwellSeconds(),
                        zone.seenSeconds(),
                        zone.inferredSeconds(),
                        zone.coverage(),
                        shares.of(zone.zone())))
                .toList();
    }

    private List<StepSummary> steps(Session session) {
        RoutineCursor cursor = session.cursor();
        List<StepSummary> summaries = new ArrayList<>();
        for (int i = 0; i < cursor.routine().steps().size(); i++) {
            Step step = cursor.routine().steps().get(i);
            List<ScalpZone> zones = step.match(
                    work -> work.zones().isEmpty() ? session.tenseZones() : work.zones(), pause -> List.of());
            summaries.add(new StepSummary(
                    i,
                    zones,
                    step.targetSeconds(),
                    cursor.doneSeconds(i),
                    cursor.isCompleted(i),
                    log.fromSeconds(i),
                    CourseLog.pace(step)));
        }
        return summaries;
    }

    private EvidenceShares evidence(CoverageReport coverage) {
        double seen =
                coverage.zones().stream().mapToDouble(ZoneDwell::seenSeconds).sum();
        double inferred = coverage.zones().stream()
                .mapToDouble(ZoneDwell::inferredSeconds)
                .sum();
        double all = seen + inferred;
        return new EvidenceShares(
                all > 0 ? seen / all : 0, all > 0 ? inferred / all : 0, sight.headLostShare(), sight.noHandShare());
    }

    /** How the routine was followed. */
    private record Course(double order, Systematics systematics) {

        static Course of(RoutineCursor cursor, List<ScalpZone> visited) {
            List<List<ScalpZone>> zones = new ArrayList<>();
            List<Double> planned = new ArrayList<>();
            List<Double> spent = new ArrayList<>();
            for (int i = 0; i < cursor.routine().steps().size(); i++) {
                Step step = cursor.routine().steps().get(i);
                List<ScalpZone> named = step.match(Step.Work::zones, pause -> List.of());
                boolean isLeftOut = step.optional() && cursor.doneSeconds(i) == 0;
                if (!named.isEmpty() && !isLeftOut) {
                    zones.add(named);
                    planned.add(step.targetSeconds());
                    spent.add(cursor.doneSeconds(i));
                }
            }
            // a plan that names no zone cannot be left
            Systematics systematics =
                    zones.isEmpty() ? new Systematics(1, 1, 1) : Systematics.of(zones, planned, spent, visited);
            return new Course(Order.of(zones, visited), systematics);
        }
    }
}
