package app.galea.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.anatomy.ScalpZone;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutineCursorTest {

    private static final Step SETTLE =
            new Step.Pause(Step.Pause.Kind.SETTLE, 3, false, Step.Pause.Kind.SETTLE.id(), LocalText.NONE);
    private static final Step OIL = new Step.Pause(Step.Pause.Kind.OIL, 20, true, "oil", LocalText.NONE);
    private static final Step.Work CROWN = Step.Work.of(List.of(ScalpZone.CROWN), Technique.CIRCLE, 10);
    private static final Routine ROUTINE = Routine.of("three", "Three", List.of(SETTLE, OIL, CROWN));
    private static final RoutineCursor START = RoutineCursor.start(ROUTINE);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Nested
    class AtTheStart {

        @Test
        void standsAtTheFirstStepWithNothingDone() {
            assertThat(START.step()).isEqualTo(SETTLE);
            assertThat(START.remainingSeconds()).isEqualTo(3);
            assertThat(START.isDue(0)).isFalse();
            assertThat(START.isComplete()).isFalse();
        }

        @Test
        void staysThereWhenAskedForTheStepBefore() {
            assertThat(START.advance(2).previous().index()).isZero();
            assertThat(START.advance(2).previous().seconds()).isZero();
        }

        @Test
        void refusesTimeThatRunsBackwards() {
            assertThatThrownBy(() -> START.advance(-0.1)).hasMessageContaining("-0.1");
            assertThatThrownBy(() -> START.advance(Double.NaN)).hasMessageContaining("NaN");
        }
    }

    @Nested
    class WithinAStep {

        @Test
        void isDueWhenTheTargetIsReached() {
            assertThat(START.advance(2.9).isDue(1)).isFalse();
            assertThat(START.advance(2.9).advance(0.1).isDue(0)).isTrue();
        }

        @Test
        void stepsByCoverageEndWhenCoveredOrAfterOneAndAHalfTimesTheTarget() {
            Routine byCoverage = Routine.of("covered", "Covered", List.of(byCoverage(CROWN)));
            RoutineCursor cursor = RoutineCursor.start(byCoverage);
            assertThat(cursor.advance(4).isDue(0.89)).isFalse();
            assertThat(cursor.advance(4).isDue(0.90)).isTrue();
            assertThat(cursor.advance(14.9).isDue(0.2)).isFalse();
            assertThat(cursor.advance(15).isDue(0.2)).isTrue();
        }

        @Test
        void keepsTheSecondsOfEarlierVisits() {
            RoutineCursor twice = START.advance(3).next().advance(5).previous().advance(1);
            assertThat(twice.index()).isZero();
            assertThat(twice.seconds()).isEqualTo(1);
            assertThat(twice.doneSeconds(0)).isEqualTo(4);
            assertThat(twice.doneSeconds(1)).isEqualTo(5);
            assertThat(twice.isCompleted(0)).isTrue();
        }
    }

    @Nested
    class AtTheEnd {

        @Test
        void isCompleteWithoutTheOptionalStep() {
            RoutineCursor end = START.advance(3).next().skip().advance(10).next();
            assertThat(end.isFinished()).isTrue();
            assertThat(end.isComplete()).isTrue();
            assertThat(end.isCompleted(1)).isFalse();
        }

        @Test
        void isIncompleteWhenANeededStepWasSkipped() {
            RoutineCursor end = START.next().skip().advance(4).skip();
            assertThat(end.isFinished()).isTrue();
            assertThat(end.isComplete()).isFalse();
            assertThat(end.doneSeconds(2)).isEqualTo(4);
        }

        @Test
        void standsStillButMayGoBack() {
            RoutineCursor end = START.next().next().next();
            assertThat(end.advance(5)).isEqualTo(end);
            assertThat(end.next()).isEqualTo(end);
            assertThat(end.skip()).isEqualTo(end);
            assertThat(end.isDue(1)).isFalse();
            assertThat(end.step()).isEqualTo(CROWN);
            assertThat(end.previous().index()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSecondIsLostOnAnyWalk(long seed) {
        Random random = new Random(seed);
        RoutineCursor cursor = START;
        int given = 0;
        for (int move = 0; move < 60; move++) {
            int kind = random.nextInt(5);
            int seconds = cursor.isFinished() ? 0 : random.nextInt(4);
            cursor = cursor.advance(seconds);
            given += seconds;
            cursor = kind == 0 ? cursor.next() : kind == 1 ? cursor.skip() : kind == 2 ? cursor.previous() : cursor;
        }
        double kept = 0;
        for (int i = 0; i < ROUTINE.steps().size(); i++) {
            kept += cursor.doneSeconds(i);
        }
        assertThat(kept).isEqualTo(given);
    }

    private static Step byCoverage(Step.Work work) {
        return new Step.Work(
                work.zones(),
                work.technique(),
                work.hands(),
                work.targetSeconds(),
                Step.End.COVERAGE,
                work.minimumDwellSeconds(),
                work.pace(),
                work.planted(),
                work.largestAmplitudeMm(),
                work.turn(),
                work.optional(),
                work.text(),
                work.title(),
                work.speed(),
                work.rhythm());
    }
}
