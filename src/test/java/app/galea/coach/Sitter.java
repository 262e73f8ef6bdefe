package app.galea.coach;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coverage.CoverageReport;
import app.galea.coverage.ZoneDwell;
import app.galea.geometry.CameraModel;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.motion.HandMotion;
import app.galea.motion.MotionReport;
import app.galea.observation.Observation.Signal;
import app.galea.observation.PictureObservation;
import app.galea.routine.EvidenceGrade;
import app.galea.routine.LocalText;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.HandContact.Reach;
import app.galea.scalp.HeadModel;
import app.galea.scalp.ScalpSpot;
import app.galea.scalp.Sight;
import app.galea.scalp.Touches;
import app.galea.time.FrameTime;
import app.galea.track.HeadAngles;
import app.galea.track.Scene;
import app.galea.track.TrackStatus;
import app.galea.track.TrackedHand;
import app.galea.track.TrackedHead;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A made-up person as the coach meets them, who does everything right until told otherwise. For tests; mutable. */
final class Sitter {

    private static final CameraModel CAMERA = CameraModel.ofFieldOfView(640, 480, 60);
    private static final HeadModel HEAD = new HeadModel(HeadSize.DEFAULT);

    Signal signal = Signal.PICTURE;
    TrackStatus head = TrackStatus.FRESH;
    HeadAngles angles = HeadAngles.FACING;
    double widthShare = 0.25;
    double luma = 128;
    double secondHead;
    Map<ScalpZone, Double> sight = new EnumMap<>(ScalpZone.class);
    final Map<Side, HandContact> contacts = new EnumMap<>(Side.class);
    final Map<Side, HandMotion> motions = new EnumMap<>(Side.class);
    final Map<ScalpZone, Double> dwell = new EnumMap<>(ScalpZone.class);
    final Map<ScalpZone, Double> covered = new EnumMap<>(ScalpZone.class);
    final List<Step> steps = new ArrayList<>();
    final List<CoachEvent> events = new ArrayList<>();
    int index;
    double activeSeconds;
    double totalSeconds;
    double stepStart;
    boolean paused;

    Sitter() {
        steps.add(Steps.temples());
        for (ScalpZone zone : ScalpZone.values()) {
            sight.put(zone, 0.5);
            dwell.put(zone, 0.0);
            covered.put(zone, 0.0);
        }
        works(Side.LEFT, ScalpZone.TEMPLE_LEFT);
        works(Side.RIGHT, ScalpZone.TEMPLE_RIGHT);
    }

    /** Both hands move alike. */
    void move(Technique technique, double cyclesPerMin, double amplitudeMm, boolean planted) {
        for (Side side : Side.values()) {
            boolean rhythmic = technique != Technique.HOLD && technique != Technique.STROKE;
            motions.put(
                    side, new HandMotion(side, true, technique, rhythmic, cyclesPerMin, amplitudeMm, 2, planted, -2));
        }
    }

    /** A hand circles in the middle of a zone, as a step would have it. */
    void works(Side side, ScalpZone zone) {
        touches(side, middle(zone), Evidence.SEEN, 10);
        motions.put(side, new HandMotion(side, true, Technique.CIRCLE, true, 30, 8, 2, true, -2));
    }

    void touches(Side side, HeadPoint place, Evidence evidence, double uncertaintyMm) {
        ScalpSpot spot = HEAD.spot(place);
        contacts.put(side, new HandContact(side, Reach.TOUCHING, evidence, spot, uncertaintyMm, List.of(spot), 0.9));
    }

    /** Not touching, this high above the scalp. */
    void hovers(Side side, ScalpZone zone, double heightMm) {
        ScalpSpot on = HEAD.spot(middle(zone));
        ScalpSpot spot = new ScalpSpot(on.place(), on.direction(), heightMm, on.onCap(), on.nearestZone());
        contacts.put(side, new HandContact(side, Reach.AWAY, Evidence.NONE, spot, 10, List.of(), 0.9));
        motions.put(side, HandMotion.unknown(side));
    }

    void leaves(Side side) {
        ScalpSpot spot = HEAD.spot(middle(ScalpZone.CROWN));
        contacts.put(side, new HandContact(side, Reach.ABSENT, Evidence.NONE, spot, 10, List.of(), 0));
        motions.put(side, HandMotion.unknown(side));
    }

    /** The same contacts, known in another way. */
    void isKnown(Evidence evidence, double confidence) {
        contacts.replaceAll((side, c) ->
                new HandContact(side, c.reach(), evidence, c.spot(), c.uncertaintyMm(), c.tips(), confidence));
    }

    static HeadPoint middle(ScalpZone zone) {
        return HEAD.size().surface(direction(zone));
    }

    static Direction direction(ScalpZone zone) {
        return Direction.of(zone.anchors().stream()
                .map(site -> site.direction().vector())
                .reduce((a, b) -> a.plus(b))
                .orElseThrow());
    }

    Step step() {
        return steps.get(Math.min(index, steps.size() - 1));
    }

    Situation at(double seconds) {
        FrameTime time = FrameTime.ofSeconds(seconds);
        TrackedHead tracked = new TrackedHead(
                head,
                head == TrackStatus.LOST ? 0 : 0.9,
                TrackedHead.never(HEAD.size()).pose(),
                HEAD.size(),
                angles,
                widthShare);
        Scene scene = new Scene(
                time,
                signal,
                new PictureObservation(CAMERA, luma, secondHead),
                tracked,
                TrackedHand.lost(Side.LEFT),
                TrackedHand.lost(Side.RIGHT));
        Touches touches = new Touches(
                time,
                HEAD.size(),
                Objects.requireNonNull(contacts.get(Side.LEFT)),
                Objects.requireNonNull(contacts.get(Side.RIGHT)),
                new Sight(sight));
        MotionReport motion = new MotionReport(
                time, Objects.requireNonNull(motions.get(Side.LEFT)), Objects.requireNonNull(motions.get(Side.RIGHT)));
        List<CoachEvent> happened = List.copyOf(events);
        events.clear();
        return new Situation(scene, touches, motion, coverage(), progress(), happened);
    }

    private CoverageReport coverage() {
        List<ZoneDwell> zones = new ArrayList<>();
        for (ScalpZone zone : ScalpZone.values()) {
            double seconds = dwell.getOrDefault(zone, 0.0);
            zones.add(new ZoneDwell(zone, seconds, seconds, 0, seconds, seconds, covered.getOrDefault(zone, 0.0)));
        }
        return new CoverageReport(zones, List.of(), 0);
    }

    private Progress progress() {
        Routine routine = new Routine(
                "made-up",
                1,
                LocalText.english("Made up"),
                LocalText.NONE,
                "this test",
                EvidenceGrade.S,
                5,
                LocalText.NONE,
                List.of(),
                false,
                steps);
        return new Progress(
                routine,
                index,
                step().match(Step.Work::zones, pause -> List.of()),
                activeSeconds,
                FrameTime.ofSeconds(stepStart),
                totalSeconds,
                paused);
    }
}
