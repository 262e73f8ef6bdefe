package app.galea.coach;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.observation.Observation.Signal;
import app.galea.routine.HeadTurn;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.scalp.Evidence;
import app.galea.track.HeadAngles;
import app.galea.track.TrackStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoachTest {

    private static final List<ScalpZone> TEMPLES = List.of(ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_RIGHT);

    private final Rehearsal rehearsal = new Rehearsal();
    private final Sitter sitter = rehearsal.sitter;

    @Test
    void hasNothingToSayWhenAllIsWell() {
        assertThat(rehearsal.go(19).said).isEmpty();
    }

    @Test
    void scrubbingIsNotAlsoCalledTooFast() {
        rehearsal.then(11, s -> s.move(Technique.SCRUB, 112, 8, true));
        assertThat(rehearsal.ids()).containsExactly(CueId.MOTION_SCRUB);
    }

    @Test
    void aMissingPictureIsNoMissingHead() {
        sitter.head = TrackStatus.LOST;
        assertThat(rehearsal.then(30, s -> s.signal = Signal.NO_PICTURE).said).isEmpty();
    }

    @Test
    void aLostHeadIsNotAlsoCalledMissingHands() {
        sitter.leaves(Side.LEFT);
        sitter.leaves(Side.RIGHT);
        assertThat(rehearsal.then(14, s -> s.head = TrackStatus.LOST).ids()).containsExactly(CueId.SEE_NO_HEAD);
    }

    @Test
    void betweenTriggerAndReleaseTheCueStands() {
        rehearsal.then(6, s -> s.luma = 39).then(3, s -> s.luma = 45);
        assertThat(rehearsal.showing()).contains(CueId.SEE_TOO_DARK);
        assertThat(rehearsal.then(0.2, s -> s.luma = 51).showing()).isEmpty();
    }

    @Test
    void aGlimpseOfTheHeadDoesNotWithdrawTheCue() {
        rehearsal.then(3, s -> s.head = TrackStatus.LOST).then(0.3, s -> s.head = TrackStatus.FRESH);
        assertThat(rehearsal.showing()).contains(CueId.SEE_NO_HEAD);
    }

    @Test
    void whileEverythingIsCoastingATriggerKeepsItsTimeForAMoment() {
        rehearsal.then(1.8, s -> s.move(Technique.SCRUB, 112, 8, true));
        rehearsal.then(0.4, s -> s.head = TrackStatus.COASTING).then(0.4, s -> s.head = TrackStatus.FRESH);
        assertThat(rehearsal.ids()).containsExactly(CueId.MOTION_SCRUB);
    }

    @Test
    void whenItCoastsLongerTheTimeBeginsAnew() {
        rehearsal.then(1.8, s -> s.move(Technique.SCRUB, 112, 8, true));
        rehearsal.then(0.6, s -> s.head = TrackStatus.COASTING).then(1.8, s -> s.head = TrackStatus.FRESH);
        assertThat(rehearsal.said).isEmpty();
    }

    @Nested
    class Direction {

        private String from(ScalpZone place, ScalpZone target) {
            sitter.steps.set(0, Steps.work(List.of(target), Technique.CIRCLE, HeadTurn.NONE, 600));
            sitter.leaves(Side.RIGHT);
            sitter.works(Side.LEFT, place);
            rehearsal.go(2.7);
            assertThat(rehearsal.ids()).containsExactly(CueId.ZONE_WRONG);
            return rehearsal.said.get(0).params().getOrDefault("direction", "");
        }

        @Test
        void backAndDownFromTheTempleToBehindTheEar() {
            assertThat(from(ScalpZone.TEMPLE_LEFT, ScalpZone.BEHIND_EAR_LEFT)).isEqualTo("back,down");
        }

        @Test
        void downFromTheTopToTheSide() {
            assertThat(from(ScalpZone.TOP_LEFT, ScalpZone.SIDE_LEFT)).isEqualTo("down,left");
        }

        @Test
        void toTheOtherSide() {
            assertThat(from(ScalpZone.TOP_LEFT, ScalpZone.TOP_RIGHT)).isEqualTo("right");
        }

        @Test
        void forwardFromTheCrownToTheHairline() {
            assertThat(from(ScalpZone.CROWN, ScalpZone.FRONT_HAIRLINE)).isEqualTo("front");
        }

        @Test
        void withSeveralZonesTheNearestCounts() {
            sitter.works(Side.LEFT, ScalpZone.CROWN);
            sitter.works(Side.RIGHT, ScalpZone.TOP_RIGHT);
            rehearsal.go(2.7);
            assertThat(rehearsal.said.get(0).params())
                    .containsEntry("zone", "temple_right")
                    .containsEntry("side", "right");
        }
    }

    @Nested
    class OneHand {

        private final Rehearsal one = new Rehearsal(CoachSettings.defaults().withOneHand(true), 30);

        @Test
        void isNotAskedForTheOther() {
            assertThat(one.then(19, s -> s.leaves(Side.RIGHT)).said).isEmpty();
        }

        @Test
        void isNotAskedForBalance() {
            one.sitter.steps.set(0, Steps.work(TEMPLES, Technique.CIRCLE, HeadTurn.NONE, 12));
            assertThat(one.then(15, s -> s.dwell.put(ScalpZone.TEMPLE_LEFT, 20.0)).said)
                    .isEmpty();
        }
    }

    @Nested
    class Balance {

        private void lean(double left, double right) {
            sitter.steps.set(0, Steps.work(TEMPLES, Technique.CIRCLE, HeadTurn.NONE, 12));
            sitter.dwell.put(ScalpZone.TEMPLE_LEFT, left);
            sitter.dwell.put(ScalpZone.TEMPLE_RIGHT, right);
        }

        @Test
        void isAskedForOnceAtTwoThirds() {
            lean(11.0, 20.0);
            assertThat(rehearsal.go(7.9).said).isEmpty();
            assertThat(rehearsal.go(11).ids()).containsExactly(CueId.BALANCE);
            assertThat(rehearsal.said.get(0).params()).isEqualTo(Map.of("side", "left"));
        }

        @Test
        void isFineWithinEightSeconds() {
            lean(8.0, 0.5);
            assertThat(rehearsal.go(19).said).isEmpty();
        }

        @Test
        void isFineWithinTwoFifths() {
            lean(24.5, 16.5);
            assertThat(rehearsal.go(19).said).isEmpty();
        }
    }

    @Nested
    class Course {

        @Test
        void aStepChangeIsSaidAtOnce() {
            rehearsal.then(2.2, s -> s.move(Technique.SCRUB, 112, 8, true));
            rehearsal.nextStep(Steps.work(List.of(ScalpZone.CROWN), Technique.CIRCLE, HeadTurn.NONE, 60), 0.1);
            assertThat(rehearsal.ids()).containsExactly(CueId.MOTION_SCRUB, CueId.STEP_NEXT);
            assertThat(rehearsal.said.get(1).params())
                    .isEqualTo(Map.of(
                            "step", "1", "text", "zones", "zones", "crown", "hands", "both", "completed", "true"));
        }

        @Test
        void aStepChangeMakesNobodyWait() {
            rehearsal.nextStep(Steps.temples(), 0).then(2.2, s -> s.move(Technique.SCRUB, 112, 8, true));
            assertThat(rehearsal.ids()).containsExactly(CueId.STEP_NEXT, CueId.MOTION_SCRUB);
        }

        @Test
        void theFirstStepFollowsNoOther() {
            sitter.events.add(new CoachEvent.StepBegan(0));
            assertThat(rehearsal.go(1).said).isEmpty();
        }

        @Test
        void pausesAreCalledByTheirKind() {
            rehearsal.nextStep(Steps.pause(Step.Pause.Kind.OIL), 1).nextStep(Steps.pause(Step.Pause.Kind.REST), 1);
            assertThat(rehearsal.ids()).containsExactly(CueId.OIL, CueId.REST_BREATHE);
        }

        @Test
        void inAPauseNoHandsAreAskedFor() {
            rehearsal.nextStep(Steps.pause(Step.Pause.Kind.REST), 0).then(19, s -> {
                s.leaves(Side.LEFT);
                s.leaves(Side.RIGHT);
            });
            assertThat(rehearsal.ids()).containsExactly(CueId.REST_BREATHE);
        }

        @Test
        void theEndIsSaidAndNothingAfterIt() {
            rehearsal.then(0, s -> {
                s.index = 1;
                s.events.add(new CoachEvent.StepEnded(0, true));
                s.events.add(new CoachEvent.RoutineDone());
                s.move(Technique.SCRUB, 112, 8, true);
                s.head = TrackStatus.LOST;
            });
            assertThat(rehearsal.go(30).ids()).containsExactly(CueId.SESSION_DONE);
        }

        @Test
        void tenSecondsBeforeTheEndOfALongStep() {
            sitter.steps.set(0, Steps.work(TEMPLES, Technique.CIRCLE, HeadTurn.NONE, 30));
            sitter.activeSeconds = 10;
            assertThat(rehearsal.go(9.9).said).isEmpty();
            assertThat(rehearsal.go(9).ids()).containsExactly(CueId.STEP_ALMOST);
        }

        @Test
        void notInAShortStep() {
            sitter.steps.set(0, Steps.work(TEMPLES, Technique.CIRCLE, HeadTurn.NONE, 29));
            sitter.activeSeconds = 10;
            assertThat(rehearsal.go(18).said).isEmpty();
        }

        @Test
        void comfortIsAskedForEveryThreeMinutes() {
            sitter.totalSeconds = 178;
            rehearsal.go(5);
            assertThat(rehearsal.ids()).containsExactly(CueId.COMFORT_CHECK);
            sitter.totalSeconds = 359;
            assertThat(rehearsal.go(5).ids()).containsExactly(CueId.COMFORT_CHECK, CueId.COMFORT_CHECK);
        }

        @Test
        void aTenseSpotIsConfirmed() {
            sitter.events.add(new CoachEvent.TenseMarked(ScalpZone.OCCIPUT));
            rehearsal.go(4.9);
            assertThat(rehearsal.ids()).containsExactly(CueId.TENSION_MARKED);
            assertThat(rehearsal.said.get(0).params()).isEqualTo(Map.of("zone", "occiput"));
            assertThat(rehearsal.showing()).isPresent();
            assertThat(rehearsal.go(0.2).showing()).isEmpty();
        }

        @Test
        void beginsAreAskedForOnlyAfterTheTenseSpot() {
            rehearsal.then(4, s -> s.move(Technique.HOLD, 0, 1, true));
            sitter.events.add(new CoachEvent.TenseMarked(ScalpZone.TEMPLE_LEFT));
            rehearsal.go(5.9);
            assertThat(rehearsal.ids()).containsExactly(CueId.TENSION_MARKED);
            assertThat(rehearsal.go(0.3).ids()).containsExactly(CueId.TENSION_MARKED, CueId.MOTION_BEGIN);
        }
    }

    @Nested
    class Praise {

        @Test
        void forTwentySecondsInTheBand() {
            assertThat(rehearsal.go(20.2).ids()).containsExactly(CueId.PRAISE_PACE);
            assertThat(rehearsal.go(59).ids()).hasSize(1);
            assertThat(rehearsal.go(2).ids()).hasSize(2);
        }

        @Test
        void notForAHandInTheWrongPlace() {
            sitter.works(Side.LEFT, ScalpZone.CROWN);
            sitter.works(Side.RIGHT, ScalpZone.CROWN);
            assertThat(rehearsal.go(30).ids()).doesNotContain(CueId.PRAISE_PACE);
        }

        @Test
        void forEachZoneThatPassesNineTenths() {
            rehearsal.go(1).then(1, s -> {
                s.covered.put(ScalpZone.TEMPLE_LEFT, 0.91);
                s.covered.put(ScalpZone.TEMPLE_RIGHT, 0.92);
            });
            rehearsal.go(15);
            assertThat(rehearsal.said)
                    .extracting(cue -> cue.params().get("zone"))
                    .containsExactly("temple_left", "temple_right");
        }

        @Test
        void notForWhatWasCoveredBefore() {
            assertThat(rehearsal.then(5, s -> s.covered.put(ScalpZone.TEMPLE_LEFT, 1.0)).said)
                    .isEmpty();
        }
    }

    @Nested
    class PoseHints {

        @Test
        void notWhenThePersonIsThereAlready() {
            sitter.steps.set(0, Steps.work(TEMPLES, Technique.CIRCLE, HeadTurn.TURN_LEFT, 600));
            sitter.sight.clear();
            assertThat(rehearsal.then(19, s -> s.angles = new HeadAngles(20, 0, 0)).said)
                    .isEmpty();
        }

        @Test
        void alreadyForTheNextStepShortlyBeforeItBegins() {
            sitter.steps.set(0, Steps.work(TEMPLES, Technique.CIRCLE, HeadTurn.NONE, 12));
            sitter.steps.add(Steps.work(List.of(ScalpZone.TOP_LEFT), Technique.CIRCLE, HeadTurn.CHIN_DOWN, 60));
            sitter.sight.put(ScalpZone.TOP_LEFT, 0.0);
            assertThat(rehearsal.go(9.9).said).isEmpty();
            assertThat(rehearsal.go(1).ids()).containsExactly(CueId.POSE_HINT);
        }
    }

    @Test
    void inferredContactWithinItsUncertaintyIsNotWrong() {
        sitter.steps.set(0, Steps.work(List.of(ScalpZone.BACK_LEFT), Technique.CIRCLE, HeadTurn.NONE, 600));
        sitter.touches(Side.RIGHT, Sitter.middle(ScalpZone.FOREHEAD), Evidence.SEEN, 10);
        sitter.touches(Side.LEFT, Sitter.middle(ScalpZone.CROWN), Evidence.INFERRED, 60);
        assertThat(rehearsal.go(3).said).isEmpty();
        sitter.touches(Side.LEFT, Sitter.middle(ScalpZone.CROWN), Evidence.INFERRED, 5);
        assertThat(rehearsal.go(3).ids()).containsExactly(CueId.ZONE_WRONG);
    }
}
