package app.galea.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.ScalpZone;
import app.galea.practice.GuideEvent.Kind;
import app.galea.routine.LocalText;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidedPracticeTest {

    private static final Routine ROUTINE = Routine.of(
            "test",
            "Test",
            List.of(
                    new Step.Pause(Step.Pause.Kind.SETTLE, 5, false, "settle", LocalText.NONE),
                    work(40),
                    work(20),
                    new Step.Pause(Step.Pause.Kind.REST, 5, false, "rest", LocalText.NONE)));

    private final GuidedPractice practice = new GuidedPractice(ROUTINE, 8);

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 1, 7, 1000})
    void tellsTheSameStoryHoweverTimeIsCut(double slice) {
        List<GuideEvent> events = new ArrayList<>(practice.start());
        double passed = 0;
        while (!practice.guide().isFinished()) {
            events.addAll(practice.advance(slice));
            passed += slice;
        }
        assertThat(events)
                .containsExactly(
                        new GuideEvent(Kind.STEP_BEGAN, 0),
                        new GuideEvent(Kind.STEP_BEGAN, 1),
                        new GuideEvent(Kind.ALMOST, 1),
                        new GuideEvent(Kind.BREATHE, 2),
                        new GuideEvent(Kind.STEP_BEGAN, 2),
                        new GuideEvent(Kind.STEP_BEGAN, 3),
                        new GuideEvent(Kind.FINISHED, 4));
        assertThat(passed).isBetween(78 - 1e-6, 78 + slice + 1e-6);
        assertThat(practice.guide().cursor().isComplete()).isTrue();
    }

    @Test
    void waitsForTheStart() {
        assertThat(practice.advance(100)).isEmpty();
        assertThat(practice.guide().phase()).isEqualTo(Guide.Phase.READY);
        assertThat(practice.guide().routineSecondsLeft()).isCloseTo(70, within(1e-9));
    }

    @Test
    void standsStillWhilePaused() {
        practice.start();
        practice.advance(3);
        practice.pause();
        assertThat(practice.advance(100)).isEmpty();
        practice.resume();
        assertThat(practice.guide().secondsLeft()).isCloseTo(2, within(1e-9));
    }

    @Test
    void doneCompletesAStepAndSkippingDoesNot() {
        practice.start();
        practice.done();
        practice.skip();
        assertThat(practice.guide().cursor().isCompleted(0)).isTrue();
        assertThat(practice.guide().cursor().isCompleted(1)).isFalse();
        assertThat(practice.guide().cursor().index()).isEqualTo(2);
    }

    @Test
    void goingOnDuringABreathOnlyCutsTheBreathShort() {
        practice.start();
        practice.advance(46);
        assertThat(practice.guide().phase()).isEqualTo(Guide.Phase.BREATH);
        assertThat(practice.done()).containsExactly(new GuideEvent(Kind.STEP_BEGAN, 2));
        assertThat(practice.guide().cursor().index()).isEqualTo(2);
    }

    @Test
    void goesBackToTheStepBefore() {
        practice.start();
        practice.advance(10);
        assertThat(practice.back()).containsExactly(new GuideEvent(Kind.STEP_BEGAN, 0));
        assertThat(practice.guide().secondsLeft()).isEqualTo(5);
    }

    @Test
    void whatIsOverStaysOver() {
        practice.start();
        practice.advance(1000);
        assertThat(practice.back()).isEmpty();
        assertThat(practice.done()).isEmpty();
        assertThat(practice.guide().isFinished()).isTrue();
    }

    private static Step.Work work(double seconds) {
        return Step.Work.of(List.of(ScalpZone.CROWN), Technique.CIRCLE, seconds);
    }
}
