package app.galea.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.observation.HandObservation;
import app.galea.observation.Observation;
import app.galea.observation.ObservationSource;
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
        assertThat(signs(person(6), Showing.during(2, 4, ShownPalm.observed(side, new ShownPalm()))))
                .singleElement()
                .satisfies(t -> assertThat(t).isBetween(3.4, 3.7));
    }

    @Test
    void aLeaningPalmIsOneToo() throws Exception {
        ShownPalm leaning = new ShownPalm();
        leaning.leanDeg = 30;
        assertThat(signs(person(6), Showing.during(2, 4, ShownPalm.observed(Side.LEFT, leaning))))
                .hasSize(1);
    }

    @Test
    void shownTooShortlyItIsNone() throws Exception {
        assertThat(signs(person(6), Showing.during(2, 3.4, ShownPalm.observed(Side.LEFT, new ShownPalm()))))
                .isEmpty();
    }

    @Test
    void heldOnItIsGivenOnceAndAgainOnlyAfterTheHandWasTakenAway() throws Exception {
        HandObservation palm = ShownPalm.observed(Side.LEFT, new ShownPalm());
        assertThat(signs(person(20), Showing.during(2, 12, palm))).hasSize(1);
        assertThat(signs(person(20), Showing.during(2, 5, palm).and(Showing.during(8, 11, palm))))
                .hasSize(2);
    }

    @Test
    void aFlickerDoesNotEndItAndDoesNotGiveItTwice() throws Exception {
        HandObservation palm = ShownPalm.observed(Side.LEFT, new ShownPalm());
        Showing flickering = Showing.during(2, 8, palm)
                .and(seen -> seen.frame() % 7 == 0 && seen.time().seconds() < 8
                        ? with(seen, HandObservation.absent(Side.LEFT))
                        : seen);
        assertThat(signs(person(9), flickering)).hasSize(1);
    }

    static List<ShownPalm> otherHands() {
        List<ShownPalm> shapes = new ArrayList<>();
        IntStream.range(0, 9).forEach(i -> shapes.add(new ShownPalm()));
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
    void anyOtherHandIsNone(ShownPalm shape) throws Exception {
        assertThat(signs(person(8), Showing.during(2, 8, ShownPalm.observed(Side.LEFT, shape))))
                .isEmpty();
    }

    @Test
    void aWavingHandIsNone() throws Exception {
        assertThat(signs(person(8), seen -> {
                    ShownPalm waving = new ShownPalm();
                    waving.shiftMm = 90 * Math.sin(2 * Math.PI * seen.time().seconds());
                    return seen.time().seconds() < 2 ? seen : with(seen, ShownPalm.observed(Side.LEFT, waving));
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
        HandObservation palm = ShownPalm.observed(Side.RIGHT, new ShownPalm());
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
