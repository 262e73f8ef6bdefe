package app.galea.session;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.CoachEvent;
import app.galea.coverage.CoverageMeter;
import app.galea.coverage.CoverageReport;
import app.galea.geometry.CameraModel;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.Rotation;
import app.galea.motion.HandMotion;
import app.galea.motion.MotionReport;
import app.galea.observation.Observation.Signal;
import app.galea.observation.PictureObservation;
import app.galea.routine.Routine;
import app.galea.routine.Technique;
import app.galea.scalp.Evidence;
import app.galea.scalp.HandContact;
import app.galea.scalp.HandContact.Reach;
import app.galea.scalp.HeadModel;
import app.galea.scalp.ScalpChart;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A session with a person who does as told, sixteen times a second, which sums up without rounding. */
final class Sitting {

    static final double FRAME_SECONDS = 0.0625;

    private static final PictureObservation PICTURE =
            new PictureObservation(CameraModel.ofFieldOfView(1280, 720, 60), 120, 0);

    final Session session;
    final SummaryBuilder builder = new SummaryBuilder();
    final CoverageMeter coverage = new CoverageMeter();
    final List<CoachEvent> events = new ArrayList<>();
    boolean headThere = true;
    Evidence evidence = Evidence.SEEN;
    Technique technique = Technique.CIRCLE;
    private final Map<Side, ScalpZone> touching = new EnumMap<>(Side.class);
    private final Set<Side> there = EnumSet.allOf(Side.class);
    private final Set<Side> spread = EnumSet.noneOf(Side.class);
    private long nanos;

    Sitting(Routine routine) {
        session = new Session(routine, SessionSettings.defaults());
        go(0);
    }

    /** One observation now, then on for so many seconds. */
    Sitting go(double seconds) {
        long frames = Math.round(seconds / FRAME_SECONDS);
        for (long i = 0; i < frames || i == 0; i++) {
            nanos += frames == 0 ? 0 : Math.round(FRAME_SECONDS * 1e9);
            observe();
        }
        return this;
    }

    /** From the last observation on. */
    Sitting touches(Side side, ScalpZone zone) {
        there.add(side);
        touching.put(side, zone);
        return go(0);
    }

    Sitting lifts(Side side) {
        touching.remove(side);
        return go(0);
    }

    Sitting leaves(Side side) {
        there.remove(side);
        touching.remove(side);
        return go(0);
    }

    /** No observation for so long, then one. */
    Sitting skips(double seconds) {
        waits(seconds);
        observe();
        return this;
    }

    /** Time passes unobserved. */
    void waits(double seconds) {
        nanos += Math.round(seconds * 1e9);
    }

    /** The hand is all over a zone at once. */
    Sitting spreads(Side side, ScalpZone zone) {
        spread.add(side);
        return touches(side, zone);
    }

    boolean asks(SessionCommand command) {
        return session.command(command, now());
    }

    FrameTime now() {
        return new FrameTime(nanos);
    }

    int step() {
        return session.cursor().index();
    }

    double stepSeconds() {
        return session.cursor().seconds();
    }

    SessionSummary summary() {
        return builder.summary("test", new Environment("0", "none", ""), session, coverage.current());
    }

    private void observe() {
        Scene scene = new Scene(now(), Signal.PICTURE, PICTURE, head(), hand(Side.LEFT), hand(Side.RIGHT));
        Touches touches = new Touches(now(), HeadSize.DEFAULT, contact(Side.LEFT), contact(Side.RIGHT), Sight.NONE);
        MotionReport motion = new MotionReport(now(), motion(Side.LEFT), motion(Side.RIGHT));
        CoverageReport report = coverage.advance(touches);
        events.addAll(session.advance(scene, touches, motion, report).events());
        builder.advance(scene, touches, motion);
    }

    private TrackedHead head() {
        TrackStatus status = headThere ? TrackStatus.FRESH : TrackStatus.LOST;
        HeadPose pose = new HeadPose(Rotation.IDENTITY, new CameraPoint(0, 0, 600));
        return new TrackedHead(status, headThere ? 1 : 0, pose, HeadSize.DEFAULT, HeadAngles.FACING, 0.2);
    }

    private TrackedHand hand(Side side) {
        return there.contains(side)
                ? new TrackedHand(side, TrackStatus.FRESH, 1, 1, List.of(), List.of())
                : TrackedHand.lost(side);
    }

    private HandContact contact(Side side) {
        ScalpZone zone = touching.getOrDefault(side, ScalpZone.CROWN);
        ScalpSpot spot =
                new HeadModel(HeadSize.DEFAULT).spot(zone.anchors().get(0).direction());
        return touching.containsKey(side)
                ? new HandContact(side, Reach.TOUCHING, evidence, spot, 5, tips(side, zone, spot), 1)
                : new HandContact(side, Reach.AWAY, Evidence.NONE, spot, 5, List.of(), 1);
    }

    private List<ScalpSpot> tips(Side side, ScalpZone zone, ScalpSpot spot) {
        return spread.contains(side)
                ? ScalpChart.standard().cells(zone).stream()
                        .map(cell -> new HeadModel(HeadSize.DEFAULT).spot(cell.center()))
                        .toList()
                : List.of(spot);
    }

    private HandMotion motion(Side side) {
        boolean rhythmic = technique != Technique.HOLD;
        return touching.containsKey(side)
                ? new HandMotion(side, true, technique, rhythmic, rhythmic ? 30 : 0, 6, 2, true, -2)
                : HandMotion.unknown(side);
    }
}
