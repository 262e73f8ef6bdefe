package app.galea.session;

import static app.galea.anatomy.ScalpZone.CROWN;
import static app.galea.anatomy.ScalpZone.FOREHEAD;
import static app.galea.anatomy.ScalpZone.OCCIPUT;
import static app.galea.anatomy.ScalpZone.TEMPLE_LEFT;
import static app.galea.anatomy.ScalpZone.TEMPLE_RIGHT;
import static app.galea.anatomy.Side.LEFT;
import static app.galea.anatomy.Side.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.ScalpZone;
import app.galea.coach.CoachEvent;
import app.galea.replay.TraceEntry;
import app.galea.routine.LocalText;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.routine.Step.Pause;
import app.galea.routine.Step.Work;
import app.galea.routine.Technique;
import app.galea.scalp.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Step SETTLE = new Pause(Pause.Kind.SETTLE, 3, false, "settle", LocalText.NONE);
    private static final Work TEMPLES = Work.of(List.of(TEMPLE_LEFT, TEMPLE_RIGHT), Technique.CIRCLE, 5);
    private static final Work CROWN_STEP = Work.of(List.of(CROWN), Technique.CIRCLE, 5);
    private static final Work ANYWHERE = Work.of(List.of(), Technique.CIRCLE, 5);

    private static Sitting sitting(Step... steps) {
        return new Sitting(Routine.of("test", "Test", List.of(steps)));
    }

    private static Work byCoverage(ScalpZone zone) {
        Work w = Work.of(List.of(zone), Technique.CIRCLE, 10);
        return new Work(
                w.zones(),
                w.technique(),
                w.hands(),
                w.targetSeconds(),
                Step.End.COVERAGE,
                w.minimumDwellSeconds(),
                w.pace(),
                w.planted(),
                w.largestAmplitudeMm(),
                w.turn(),
                w.optional(),
                w.text(),
                w.title(),
                w.speed(),
                w.rhythm());
    }

    @Test
    void isReadyUntilSomethingIsObserved() {
        Session session = new Session(Routine.of("test", "Test", List.of(SETTLE)), SessionSettings.defaults());
        assertThat(session.state()).isEqualTo(SessionState.READY);
        assertThat(session.command(SessionCommand.NEXT, app.galea.time.FrameTime.ZERO))
                .isFalse();
    }

    @Test
    void saysThatTheFirstStepBegins() {
        assertThat(sitting(SETTLE).events).containsExactly(new CoachEvent.StepBegan(0));
    }

    @Test
    void commandsHaveTheWordsOfTheRecording() {
        assertThat(Arrays.stream(SessionCommand.values())
                        .map(SessionCommand::id)
                        .collect(Collectors.toSet()))
                .isEqualTo(TraceEntry.Commanded.WORDS);
    }

    @Nested
    class TheClock {

        @Test
        void ofAPauseRunsOnTheWall() {
            Sitting sitting = sitting(SETTLE, TEMPLES);
            assertThat(sitting.go(2.9).step()).isZero();
            assertThat(sitting.go(0.1).step()).isEqualTo(1);
            assertThat(sitting.session.cursor().isCompleted(0)).isTrue();
        }

        @Test
        void ofWorkRunsWhileAHandIsInTheStepsZones() {
            Sitting sitting = sitting(TEMPLES, CROWN_STEP);
            assertThat(sitting.go(1).stepSeconds()).isZero();
            assertThat(sitting.touches(LEFT, TEMPLE_LEFT).go(2).stepSeconds()).isCloseTo(2, within(1e-9));
            assertThat(sitting.lifts(LEFT).go(2).stepSeconds()).isCloseTo(2, within(1e-9));
        }

        @Test
        void runsOnceForTwoHands() {
            Sitting sitting = sitting(TEMPLES, CROWN_STEP);
            sitting.touches(LEFT, TEMPLE_LEFT).touches(RIGHT, TEMPLE_RIGHT).go(2);
            assertThat(sitting.stepSeconds()).isCloseTo(2, within(1e-9));
        }

        @Test
        void stopsInTheWrongZone() {
            Sitting sitting =
                    sitting(TEMPLES, CROWN_STEP).touches(LEFT, OCCIPUT).go(8);
            assertThat(sitting.stepSeconds()).isZero();
            assertThat(sitting.touches(RIGHT, TEMPLE_RIGHT).go(1).stepSeconds()).isCloseTo(1, within(1e-9));
        }

        @Test
        void doesNotBridgeAGapInThePicture() {
            Sitting sitting = sitting(TEMPLES, CROWN_STEP).touches(LEFT, TEMPLE_LEFT);
            sitting.skips(3);
            assertThat(sitting.stepSeconds()).isCloseTo(0.25, within(1e-9));
        }

        @Test
        void endsAStepByCoverageWhenItIsCovered() {
            // one place only: the zone is never covered, so the step ends with its patience
            Sitting sitting = sitting(byCoverage(CROWN), SETTLE).touches(LEFT, CROWN);
            assertThat(sitting.go(14.9).step()).isZero();
            assertThat(sitting.go(0.1).step()).isEqualTo(1);
        }

        @Test
        void endsAStepByCoverageEarlyWhenEveryPlaceIsReached() {
            Sitting sitting = sitting(byCoverage(CROWN), SETTLE);
            sitting.spreads(LEFT, CROWN).go(2.5);
            assertThat(sitting.step()).isEqualTo(1);
            assertThat(sitting.session.cursor().doneSeconds(0)).isBetween(2.0, 2.6);
        }
    }

    @Nested
    class PausedByThePerson {

        private final Sitting sitting =
                sitting(TEMPLES, CROWN_STEP).touches(LEFT, TEMPLE_LEFT).go(1);

        @Test
        void standsStillUntilResumed() {
            assertThat(sitting.asks(SessionCommand.PAUSE)).isTrue();
            sitting.go(5);
            assertThat(sitting.session.state()).isEqualTo(SessionState.PAUSED_BY_PERSON);
            assertThat(sitting.stepSeconds()).isCloseTo(1, within(1e-9));
            assertThat(sitting.asks(SessionCommand.RESUME)).isTrue();
            assertThat(sitting.go(0).go(1).stepSeconds()).isCloseTo(2, within(1e-9));
        }

        @Test
        void measuresNothing() {
            assertThat(sitting.session.isMeasuring()).isTrue();
            sitting.asks(SessionCommand.PAUSE);
            assertThat(sitting.session.isMeasuring()).isFalse();
        }

        @Test
        void cannotBePausedTwiceNorResumedUnpaused() {
            assertThat(sitting.asks(SessionCommand.RESUME)).isFalse();
            sitting.asks(SessionCommand.PAUSE);
            assertThat(sitting.asks(SessionCommand.PAUSE)).isFalse();
        }

        @Test
        void doesNotWakeByItself() {
            sitting.asks(SessionCommand.PAUSE);
            sitting.headThere = false;
            sitting.go(5);
            sitting.headThere = true;
            assertThat(sitting.go(5).session.state()).isEqualTo(SessionState.PAUSED_BY_PERSON);
        }
    }

    @Nested
    class PausedByItself {

        @Test
        void whenTheHeadIsGoneAndBackAtOnceWithIt() {
            Sitting sitting = sitting(TEMPLES, CROWN_STEP);
            sitting.headThere = false;
            assertThat(sitting.go(2.9).session.state()).isEqualTo(SessionState.WORKING);
            assertThat(sitting.go(0.1).session.state()).isEqualTo(SessionState.PAUSED_BY_ITSELF);
            sitting.headThere = true;
            assertThat(sitting.go(0.05).session.state()).isEqualTo(SessionState.WORKING);
        }

        @Test
        void whenBothHandsAreGoneInAStepThatNeedsThem() {
            Sitting sitting = sitting(TEMPLES, CROWN_STEP).leaves(LEFT);
            assertThat(sitting.go(5).session.state()).isEqualTo(SessionState.WORKING);
            sitting.leaves(RIGHT).go(3);
            assertThat(sitting.session.state()).isEqualTo(SessionState.PAUSED_BY_ITSELF);
            sitting.touches(RIGHT, TEMPLE_RIGHT);
            assertThat(sitting.session.state()).isEqualTo(SessionState.WORKING);
        }

        @Test
        void notForHandsInAPause() {
            Sitting sitting = sitting(new Pause(Pause.Kind.REST, 20, false, "rest", LocalText.NONE), TEMPLES);
            sitting.leaves(LEFT).leaves(RIGHT).go(10);
            assertThat(sitting.session.state()).isEqualTo(SessionState.WORKING);
            assertThat(sitting.stepSeconds()).isCloseTo(10, within(1e-9));
        }

        @Test
        void stopsThePauseOfARoutineToo() {
            Sitting sitting = sitting(new Pause(Pause.Kind.OIL, 20, true, "oil", LocalText.NONE), TEMPLES);
            sitting.headThere = false;
            sitting.go(10);
            assertThat(sitting.stepSeconds()).isCloseTo(3, within(1e-9));
        }
    }

    @Nested
    class Steps {

        @Test
        void followOneAnother() {
            Sitting sitting =
                    sitting(TEMPLES, CROWN_STEP).touches(LEFT, TEMPLE_LEFT).go(5);
            sitting.touches(LEFT, CROWN).go(5);
            assertThat(sitting.events)
                    .containsExactly(
                            new CoachEvent.StepBegan(0),
                            new CoachEvent.StepEnded(0, true),
                            new CoachEvent.StepBegan(1),
                            new CoachEvent.StepEnded(1, true),
                            new CoachEvent.RoutineDone());
            assertThat(sitting.session.state()).isEqualTo(SessionState.FINISHED);
            assertThat(sitting.session.isMeasuring()).isTrue();
        }

        @Test
        void canBeLeftOut() {
            Sitting sitting = sitting(TEMPLES, CROWN_STEP);
            assertThat(sitting.asks(SessionCommand.NEXT)).isTrue();
            sitting.go(0);
            assertThat(sitting.events).contains(new CoachEvent.StepEnded(0, false), new CoachEvent.StepBegan(1));
            assertThat(sitting.session.cursor().isCompleted(0)).isFalse();
        }

        @Test
        void canBeTakenBack() {
            Sitting sitting =
                    sitting(TEMPLES, CROWN_STEP).touches(LEFT, TEMPLE_LEFT).go(5);
            assertThat(sitting.step()).isEqualTo(1);
            assertThat(sitting.asks(SessionCommand.PREVIOUS)).isTrue();
            assertThat(sitting.step()).isZero();
            assertThat(sitting.go(0).go(1).stepSeconds()).isCloseTo(1, within(1e-9));
            assertThat(sitting.session.cursor().doneSeconds(0)).isCloseTo(6, within(1e-9));
        }

        @Test
        void leavingOutTheLastEndsTheRoutine() {
            Sitting sitting = sitting(TEMPLES);
            sitting.asks(SessionCommand.NEXT);
            assertThat(sitting.go(1).session.state()).isEqualTo(SessionState.FINISHED);
            assertThat(sitting.asks(SessionCommand.PREVIOUS)).isFalse();
        }

        @Test
        void timeBeforeACommandBelongsToTheStepBefore() {
            Sitting sitting =
                    sitting(TEMPLES, CROWN_STEP).touches(LEFT, TEMPLE_LEFT).go(1);
            sitting.waits(0.05);
            sitting.asks(SessionCommand.NEXT);
            sitting.go(0);
            assertThat(sitting.session.cursor().doneSeconds(0)).isCloseTo(1.05, within(1e-9));
            assertThat(sitting.stepSeconds()).isZero();
        }

        @Test
        void nothingCountsAfterThePersonHasFinished() {
            Sitting sitting =
                    sitting(TEMPLES, CROWN_STEP).touches(LEFT, TEMPLE_LEFT).go(1);
            assertThat(sitting.asks(SessionCommand.FINISH)).isTrue();
            sitting.go(2);
            assertThat(sitting.session.activeSeconds()).isCloseTo(1, within(1e-9));
            assertThat(sitting.session.isMeasuring()).isFalse();
            assertThat(sitting.events).doesNotContain(new CoachEvent.RoutineDone());
        }
    }

    @Nested
    class TenseSpotsOf {

        @Test
        void aHandThatRestsInAStepOfMovementAreMarkedOnce() {
            Sitting sitting = sitting(TEMPLES, CROWN_STEP);
            sitting.technique = Technique.HOLD;
            sitting.touches(LEFT, OCCIPUT).go(3.9);
            assertThat(sitting.session.tenseZones()).isEmpty();
            assertThat(sitting.go(10).session.tenseZones()).containsExactly(OCCIPUT);
            assertThat(sitting.events).containsOnlyOnce(new CoachEvent.TenseMarked(OCCIPUT));
        }

        @Test
        void aHiddenHandTakeTwiceAsLong() {
            Sitting sitting = sitting(TEMPLES, CROWN_STEP);
            sitting.technique = Technique.HOLD;
            sitting.evidence = Evidence.INFERRED;
            assertThat(sitting.touches(LEFT, OCCIPUT).go(7.9).session.tenseZones())
                    .isEmpty();
            assertThat(sitting.go(0.2).session.tenseZones()).containsExactly(OCCIPUT);
        }

        @Test
        void aHandThatIsAskedToRestAreNotMarked() {
            Sitting sitting = sitting(Work.of(List.of(CROWN), Technique.HOLD, 20));
            sitting.technique = Technique.HOLD;
            assertThat(sitting.touches(LEFT, CROWN).go(10).session.tenseZones()).isEmpty();
        }

        @Test
        void thePersonAreWhereTheHandsAre() {
            Sitting sitting = sitting(TEMPLES, CROWN_STEP).touches(LEFT, OCCIPUT);
            assertThat(sitting.asks(SessionCommand.TENSE)).isTrue();
            assertThat(sitting.go(0).events).contains(new CoachEvent.TenseMarked(OCCIPUT));
        }

        @Test
        void thePersonAreWhereTheHandWasThatPressesTheKey() {
            Sitting sitting = sitting(TEMPLES, CROWN_STEP)
                    .touches(LEFT, OCCIPUT)
                    .lifts(LEFT)
                    .go(2);
            assertThat(sitting.asks(SessionCommand.TENSE)).isTrue();
            assertThat(sitting.session.tenseZones()).containsExactly(OCCIPUT);
        }

        @Test
        void nobodyAreNowhere() {
            Sitting sitting = sitting(TEMPLES, CROWN_STEP)
                    .touches(LEFT, OCCIPUT)
                    .lifts(LEFT)
                    .go(6);
            assertThat(sitting.asks(SessionCommand.TENSE)).isFalse();
            assertThat(sitting.session.tenseZones()).isEmpty();
        }

        @Test
        void beforeAreWhatTheFreeStepWorksOn() {
            Sitting sitting = sitting(SETTLE, ANYWHERE).touches(LEFT, OCCIPUT);
            sitting.asks(SessionCommand.TENSE);
            sitting.touches(LEFT, CROWN).go(3).go(1);
            assertThat(sitting.step()).isEqualTo(1);
            assertThat(sitting.stepSeconds()).isZero();
            assertThat(sitting.touches(LEFT, OCCIPUT).go(1).stepSeconds()).isCloseTo(1, within(1e-9));
        }

        @Test
        void nowhereLeaveTheFreeStepTheWholeScalp() {
            Sitting sitting = sitting(ANYWHERE).touches(LEFT, CROWN).go(1);
            assertThat(sitting.stepSeconds()).isCloseTo(1, within(1e-9));
            assertThat(sitting.touches(LEFT, FOREHEAD).go(1).stepSeconds()).isCloseTo(1, within(1e-9));
        }
    }
}
