package app.galea.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.HeadPoint;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.scalp.HeadModel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ghost hands do what the step asks, with their fingertips on the scalp. */
class GhostHandsLawsTest {

    private static final HeadSize LARGE = new HeadSize(82, 104, 136, 3);

    static Stream<Arguments> steps() {
        return RoutineLibrary.load(Path.of("assets/routines"), Path.of("nowhere")).routines().stream()
                .flatMap(routine -> works(routine));
    }

    private static Stream<Arguments> works(Routine routine) {
        return routine.steps().stream()
                .flatMap(step -> step.match(Stream::of, pause -> Stream.<Step.Work>empty()))
                .distinct()
                .map(work -> Arguments.of(routine.id() + " " + work.text(), work));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void touchingFingertipsLieOnTheScalpWithinTheStepsZones(String name, Step.Work step) {
        HeadModel model = new HeadModel(LARGE);
        GhostHands ghosts = new GhostHands(LARGE, step, step.zones());
        int touching = 0;
        int inZone = 0;
        for (double t = 0; t < step.targetSeconds(); t += 0.61) {
            for (GhostHands.GhostHand hand : ghosts.at(t)) {
                assertThat(step.hands().include(hand.side())).isTrue();
                if (!hand.touching()) {
                    continue;
                }
                touching++;
                for (Finger finger : Finger.GROUP) {
                    HeadPoint tip = hand.points().get(HandLandmark.tip(finger).ordinal());
                    assertThat(model.spot(tip).heightMm()).isCloseTo(0, within(0.01));
                }
                ScalpZone zone = model.spot(hand.middle()).nearestZone();
                inZone += step.zones().isEmpty() || step.zones().contains(zone) ? 1 : 0;
            }
        }
        assertThat(touching).isPositive();
        // a line may pass over the rim of a zone that is not its own
        assertThat(inZone / (double) touching).isGreaterThan(step.technique() == Technique.STROKE ? 0.6 : 0.95);
    }

    @Test
    void circlesAtTheStepsPace() {
        Step.Work step = Step.Work.of(List.of(ScalpZone.CROWN), Technique.CIRCLE, 14);
        assertThat(GhostHands.pace(step)).isEqualTo(30);
        GhostHands ghosts = new GhostHands(HeadSize.DEFAULT, step, step.zones());
        HeadPoint before = ghosts.at(1.5).get(0).middle();
        HeadPoint half = ghosts.at(2.5).get(0).middle();
        HeadPoint round = ghosts.at(3.5).get(0).middle();
        assertThat(before.distance(round)).isLessThan(0.1);
        assertThat(before.distance(half)).isCloseTo(16, within(1.0));
    }
}
