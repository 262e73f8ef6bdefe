package app.galea.scalp;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coverage.CoverageMeter;
import app.galea.coverage.CoverageReport;
import app.galea.coverage.TruthCoverage;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.motion.MotionMeter;
import app.galea.motion.MotionReport;
import app.galea.observation.Observation;
import app.galea.time.FrameTime;
import app.galea.track.Scene;
import app.galea.track.SceneTracker;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthClip.Move;
import app.galea.truth.TruthFrame;
import app.galea.truth.TruthHand;
import app.galea.truth.TruthObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the stages up to motion and coverage make of a clip's observations, against its truth. */
final class ClipReport {

    /** The clips have 15 frames a second. */
    private static final double FRAME_SECONDS = 1 / 15.0;

    private static final int ZONES = ScalpZone.values().length;

    private final TruthClip clip;
    private final Map<String, Pace> paces = new TreeMap<>();
    private final List<Double> networkTurnsDeg = new ArrayList<>();
    private final Places seen = new Places();
    private final Places inferred = new Places();
    private CoverageReport coverage = new CoverageMeter().current();

    /** Pace readings of one hand in one segment. */
    private static final class Pace {
        private final double asked;
        private final List<Double> errors = new ArrayList<>();
        private int readings;

        Pace(double asked) {
            this.asked = asked;
        }

        String row(String name, String part) {
            double mean = errors.stream().mapToDouble(v -> v).average().orElse(Double.NaN);
            double most = errors.stream().mapToDouble(v -> v).max().orElse(Double.NaN);
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %.0f | %.1f | %.1f | %d of %d |",
                    name,
                    part,
                    asked,
                    mean,
                    most,
                    errors.size(),
                    readings);
        }
    }

    /** How far places on the scalp are off, and how far they are said to be, standard deviation for each axis in mm. */
    private static final class Places {
        private double squares;
        private double claims;
        private int count;

        void add(HandContact ours, TruthHand truth, HeadSize head) {
            HeadPoint there = head.surface(head.direction(middle(truth)));
            double off = head.surface(ours.spot().direction()).distance(there);
            squares += off * off / 2;
            claims += ours.uncertaintyMm();
            count++;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f, %.1f", Math.sqrt(squares / count), claims / count);
        }

        private static HeadPoint middle(TruthHand hand) {
            Vector3 sum = Vector3.ZERO;
            for (Finger finger : Finger.GROUP) {
                sum = sum.plus(hand.tip(finger).vector());
            }
            return HeadPoint.of(sum.times(1.0 / Finger.GROUP.size()));
        }
    }

    private ClipReport(TruthClip clip) {
        this.clip = clip;
    }

    static ClipReport of(TruthClip clip, List<Observation> observations) {
        ClipReport report = new ClipReport(clip);
        SceneTracker tracker = new SceneTracker();
        ContactEstimator estimator = new ContactEstimator();
        MotionMeter motions = new MotionMeter();
        CoverageMeter dwell = new CoverageMeter();
        FrameTime last = FrameTime.ZERO;
        List<Observation> truths = TruthObserver.observations(clip);
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            report.addTurn(observation, truths.get(i));
            Scene scene = tracker.advance(observation);
            Touches touches = estimator.advance(scene);
            MotionReport motion = motions.advance(touches);
            dwell.advance(touches);
            report.addPlaces(clip.frameAt(observation.time()), touches);
            if (!motion.measuredAt().equals(last)) {
                last = motion.measuredAt();
                report.addPaces(clip.frameAt(observation.time()), motion);
            }
        }
        report.coverage = dwell.current();
        return report;
    }

    private void addTurn(Observation observation, Observation truth) {
        if (observation.head().isPresent()) {
            networkTurnsDeg.add(Math.toDegrees(observation
                    .head()
                    .rotation()
                    .inverse()
                    .after(truth.head().rotation())
                    .angleRad()));
        }
    }

    private void addPlaces(TruthFrame truth, Touches touches) {
        for (HandContact hand : touches.hands()) {
            if (hand.isTouching() && truth.hand(hand.side()).touching()) {
                (hand.evidence() == Evidence.SEEN ? seen : inferred)
                        .add(hand, truth.hand(hand.side()), clip.headSize());
            }
        }
    }

    private void addPaces(TruthFrame truth, MotionReport motion) {
        for (Side side : Side.values()) {
            Move move = clip.segments().get(truth.segment()).hand(side).orElse(null);
            if (move == null || move.cyclesPerMin() == 0 || !truth.hand(side).touching()) {
                continue;
            }
            String part = String.format(
                    Locale.ROOT,
                    "%02d %s %s",
                    truth.segment(),
                    side.id(),
                    move.zone().id());
            Pace pace = paces.computeIfAbsent(part, key -> new Pace(move.cyclesPerMin()));
            if (motion.hand(side).known()) {
                pace.readings++;
                motion.hand(side).pace().ifPresent(value -> pace.errors.add(Math.abs(value - move.cyclesPerMin())));
            }
        }
    }

    /** Mean error of pace readings with a rhythm, per minute. */
    double paceError() {
        return paces.values().stream()
                .flatMap(pace -> pace.errors.stream())
                .mapToDouble(v -> v)
                .average()
                .orElse(Double.NaN);
    }

    List<String> paceRows() {
        return paces.entrySet().stream()
                .map(entry -> entry.getValue().row(clip.name(), entry.getKey()))
                .toList();
    }

    static List<String> paceHeading() {
        return List.of(
                "| clip | segment, hand, place | a minute | mean error | worst | readings with a rhythm |",
                "|---|---|---|---|---|---|");
    }

    /** Median error of the network's own turn, seen along the ray. */
    double networkTurnDeg() {
        return networkTurnsDeg.stream().sorted().toList().get(networkTurnsDeg.size() / 2);
    }

    static List<String> coverageHeading() {
        return List.of(
                "| clip | network's own turn, median | scalp covered: ours, truth | error | zones: mean error | worst"
                        + " | seen places off, claimed, mm | inferred |",
                "|---|---|---|---|---|---|---|---|");
    }

    /** Coverage in percent of the area, errors in points. */
    String coverageRow() {
        double[] truth = TruthCoverage.shares(clip, FRAME_SECONDS);
        double sum = 0;
        double most = 0;
        ScalpZone worst = ScalpZone.CROWN;
        for (ScalpZone zone : ScalpZone.values()) {
            double error = 100 * Math.abs(coverage.zone(zone).coverage() - truth[zone.ordinal()]);
            sum += error;
            if (error > most) {
                most = error;
                worst = zone;
            }
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.1f deg | %.1f, %.1f | %.1f | %.1f | %.1f (%s) | %s | %s |",
                clip.name(),
                networkTurnDeg(),
                100 * coverage.overall(),
                100 * truth[ZONES],
                100 * (coverage.overall() - truth[ZONES]),
                sum / ZONES,
                most,
                worst.id(),
                seen,
                inferred);
    }
}
