package app.galea.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.observation.HandObservation;
import app.galea.observation.Observation;
import app.galea.observation.ObservationSource;
import app.galea.observation.PointObservation;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.PipelineSettings;
import app.galea.practice.HandMove;
import app.galea.practice.HandScript;
import app.galea.practice.HandScript.Segment;
import app.galea.practice.HeadMove;
import app.galea.practice.SimulatedObserver;
import app.galea.practice.SimulationSettings;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.track.Scene;
import app.galea.track.SceneTracker;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PalmSignTest {

    private static final double FRAMES_PER_SECOND = 30;

    /** When the sign was given, in seconds. */
    private static List<Double> signs(ObservationSource source, Showing showing) throws Exception {
        PalmSign sign = new PalmSign();
        SceneTracker tracker = new SceneTracker(HeadSize.DEFAULT);
        List<Double> given = new ArrayList<>();
        for (Optional<Observation> next = source.next(); next.isPresent(); next = source.next()) {
            Scene scene = tracker.advance(showing.put(next.get()));
            if (sign.advance(scene, false)) {
                given.add(scene.time().seconds());
            }
        }
        return given;
    }

    /** Puts something else in place of what is seen. */
    private interface Showing {

        Observation put(Observation seen);

        static Showing nothing() {
            return seen -> seen;
        }

        static Showing during(double from, double to, HandObservation palm) {
            return seen -> seen.time().seconds() >= from && seen.time().seconds() < to ? with(seen, palm) : seen;
        }

        default Showing and(Showing other) {
            return seen -> other.put(put(seen));
        }
    }

    private static Observation with(Observation seen, HandObservation hand) {
        return new Observation(
                seen.time(),
                seen.frame(),
                seen.signal(),
                seen.picture(),
                seen.head(),
                hand.side() == Side.LEFT ? hand : seen.left(),
                hand.side() == Side.RIGHT ? hand : seen.right());
    }

    /** A hand in the picture's plane beside the head, mm from wrist to tips; the person's left is the picture's right. */
    private static HandObservation palm(Side side, Shape shape) {
        double[][] knuckles = {{38, -45}, {28, -92}, {8, -96}, {-12, -92}, {-30, -84}};
        double[][] ways = {{0.75, -0.66}, {0.22, -0.97}, {0.03, -1}, {-0.16, -0.98}, {-0.38, -0.92}};
        double[] lengths = {55, 82, 90, 84, 66};
        List<double[]> mm = new ArrayList<>();
        mm.add(new double[] {0, 0});
        for (double[] knuckle : knuckles) {
            mm.add(knuckle);
        }
        for (double share : new double[] {0.5, 1}) {
            for (int finger = 0; finger < 5; finger++) {
                double length = shape.closed ? 18 : lengths[finger];
                mm.add(new double[] {
                    knuckles[finger][0] + share * length * (shape.together ? 0 : ways[finger][0]),
                    knuckles[finger][1] + share * length * ways[finger][1]
                });
            }
        }
        double pixelsPerMm = 640 / 2.0 / Math.tan(Math.toRadians(30)) / 650;
        double cos = Math.cos(Math.toRadians(shape.leanDeg));
        double sin = Math.sin(Math.toRadians(shape.leanDeg));
        double thumbward = (side == Side.LEFT ? -1 : 1) * (shape.backwards ? -1 : 1);
        List<PointObservation> points = new ArrayList<>();
        for (double[] point : mm) {
            double x = thumbward * point[0];
            double turnedX = cos * x - sin * point[1] + (side == Side.LEFT ? 1 : -1) * shape.asideMm + shape.shiftMm;
            double turnedY = sin * x + cos * point[1] + shape.downMm;
            points.add(new PointObservation(
                    320 + pixelsPerMm * turnedX, 240 + pixelsPerMm * turnedY, 0, shape.visible, 2));
        }
        assertThat(points).hasSize(HandLandmark.COUNT);
        return new HandObservation(side, shape.confidence, shape.touching, points, List.of());
    }

    private static final class Shape {
        boolean closed;
        boolean together;
        boolean backwards;
        double leanDeg;
        double asideMm = 230;
        double downMm = 120;
        double shiftMm;
        double visible = 0.95;
        double confidence = 0.95;
        double touching = 0.05;
    }

    private static SimulatedObserver person(double seconds) {
        return new SimulatedObserver(
                HandScript.of(Segment.of(
                        seconds,
                        HandMove.circles(Side.LEFT, ScalpZone.TEMPLE_LEFT, 30, 8),
                        HandMove.circles(Side.RIGHT, ScalpZone.TEMPLE_RIGHT, 30, 8))),
                SimulationSettings.exact().withNoise(1, 3, 5));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void anOpenPalmHeldForOneAndAHalfSecondsIsASign(Side side) throws Exception {
        assertThat(signs(person(6), Showing.during(2, 4, palm(side, new Shape()))))
                .singleElement()
                .satisfies(t -> assertThat(t).isBetween(3.4, 3.7));
    }

    @Test
    void aLeaningPalmIsOneToo() throws Exception {
        Shape leaning = new Shape();
        leaning.leanDeg = 30;
        assertThat(signs(person(6), Showing.during(2, 4, palm(Side.LEFT, leaning))))
                .hasSize(1);
    }

    @Test
    void shownTooShortlyItIsNone() throws Exception {
        assertThat(signs(person(6), Showing.during(2, 3.4, palm(Side.LEFT, new Shape()))))
                .isEmpty();
    }

    @Test
    void heldOnItIsGivenOnceAndAgainOnlyAfterTheHandWasTakenAway() throws Exception {
        HandObservation palm = palm(Side.LEFT, new Shape());
        assertThat(signs(person(20), Showing.during(2, 12, palm))).hasSize(1);
        assertThat(signs(person(20), Showing.during(2, 5, palm).and(Showing.during(8, 11, palm))))
                .hasSize(2);
    }

    @Test
    void aFlickerDoesNotEndItAndDoesNotGiveItTwice() throws Exception {
        HandObservation palm = palm(Side.LEFT, new Shape());
        Showing flickering = Showing.during(2, 8, palm)
                .and(seen -> seen.frame() % 7 == 0 && seen.time().seconds() < 8
                        ? with(seen, HandObservation.absent(Side.LEFT))
                        : seen);
        assertThat(signs(person(9), flickering)).hasSize(1);
    }

    static List<Shape> otherHands() {
        List<Shape> shapes = new ArrayList<>();
        IntStream.range(0, 9).forEach(i -> shapes.add(new Shape()));
        shapes.get(0).closed = true;
        shapes.get(1).backwards = true;
        shapes.get(2).together = true;
        shapes.get(3).leanDeg = 75;
        shapes.get(4).leanDeg = 180;
        shapes.get(5).asideMm = 40;
        shapes.get(6).visible = 0.2;
        shapes.get(7).confidence = 0.5;
        shapes.get(8).touching = 0.7;
        return shapes;
    }

    @ParameterizedTest
    @MethodSource("otherHands")
    void anyOtherHandIsNone(Shape shape) throws Exception {
        assertThat(signs(person(8), Showing.during(2, 8, palm(Side.LEFT, shape))))
                .isEmpty();
    }

    @Test
    void aWavingHandIsNone() throws Exception {
        assertThat(signs(person(8), seen -> {
                    Shape waving = new Shape();
                    waving.shiftMm = 90 * Math.sin(2 * Math.PI * seen.time().seconds());
                    return seen.time().seconds() < 2 ? seen : with(seen, palm(Side.LEFT, waving));
                }))
                .isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    /** Law: no massage is a sign, wherever the hands are and however the head is turned. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noMassageIsASign(int seed) throws Exception {
        Random random = new Random(seed);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            HeadMove head = HeadMove.FACING
                    .turned(120 * random.nextDouble() - 60, 70 * random.nextDouble() - 20)
                    .at(400 + 600 * random.nextDouble());
            // a scripted hand beside the shoulder turns with the head, as no hand does
            boolean ahead = Math.abs(head.yawDeg()) < 20;
            segments.add(Segment.of(4, move(random, Side.LEFT, ahead), move(random, Side.RIGHT, ahead))
                    .with(head));
        }
        HandScript script = HandScript.of(segments.toArray(Segment[]::new)).withFramesPerSecond(FRAMES_PER_SECOND);
        SimulationSettings noise = SimulationSettings.exact().withNoise(3 * random.nextDouble(), 8, seed);
        assertThat(signs(new SimulatedObserver(script, noise), Showing.nothing()))
                .isEmpty();
    }

    private static HandMove move(Random random, Side side, boolean ahead) {
        ScalpZone zone = ScalpZone.values()[random.nextInt(ScalpZone.values().length)];
        HandMove move = switch (random.nextInt(7)) {
            case 0 -> HandMove.circles(side, zone, 20 + 60 * random.nextDouble(), 12);
            case 1 -> HandMove.glides(side, zone, 20, 30);
            case 2 -> HandMove.strokes(side, zone, 12, 40);
            case 3 -> HandMove.hold(side, zone);
            case 4 -> HandMove.near(side, zone, 60 * random.nextDouble());
            case 5 -> ahead ? HandMove.away() : HandMove.none();
            default -> HandMove.none();
        };
        return random.nextBoolean() ? move.visible() : move;
    }

    @Test
    void theDemoIsWithoutASign() throws Exception {
        assertThat(signs(new TruthObserver(TruthClip.demo()), Showing.nothing()))
                .isEmpty();
    }

    @Test
    void thePalmPausesAndResumesTheSession() throws Exception {
        HandObservation palm = palm(Side.RIGHT, new Shape());
        CoachingPipeline pipeline = new CoachingPipeline(PipelineSettings.of(Routine.of(
                        "palm", "Palm", List.of(Step.Work.of(List.of(ScalpZone.TEMPLE_LEFT), Technique.CIRCLE, 60))))
                .withHead(HeadSize.DEFAULT));
        Showing showing = Showing.during(2, 5, palm).and(Showing.during(8, 11, palm));
        List<SessionState> states = new ArrayList<>();
        SimulatedObserver person = person(14);
        for (Optional<Observation> next = person.next(); next.isPresent(); next = person.next()) {
            states.add(pipeline.advance(showing.put(next.get())).session().state());
        }
        assertThat(states.get(30 * 3)).isEqualTo(SessionState.WORKING);
        assertThat(states.get(30 * 4)).isEqualTo(SessionState.PAUSED_BY_PERSON);
        assertThat(states.get(30 * 9)).isEqualTo(SessionState.PAUSED_BY_PERSON);
        assertThat(states.get(30 * 10)).isEqualTo(SessionState.WORKING);
        assertThat(states.get(30 * 13)).isEqualTo(SessionState.WORKING);
    }
}
