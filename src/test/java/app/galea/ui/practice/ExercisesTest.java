package app.galea.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.practice.Fingertip;
import app.galea.practice.HeadMove;
import app.galea.practice.QuizItem;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.wording.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The exercises behind the practice screen, without a window. */
class ExercisesTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final List<ScalpZone> TEMPLES = List.of(ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_RIGHT);
    private static final Routine ROUTINE = Routine.of(
            "two",
            "Two",
            List.of(
                    Step.Work.of(TEMPLES, Technique.CIRCLE, 10),
                    Step.Work.of(List.of(ScalpZone.CROWN), Technique.CIRCLE, 10)));

    @Test
    void followLeadsThroughTheStepsWithGhostHandsAndVoice() {
        List<String> spoken = new ArrayList<>();
        Exercise follow = new FollowExercise(ROUTINE, ENGLISH, spoken::add);
        assertThat(follow.now()).isEqualTo(TEMPLES);
        assertThat(follow.ghosts()).hasSize(2);
        pass(follow, 11, List.of());
        assertThat(follow.ghosts()).as("hands rest during a breath").isEmpty();
        follow.forward();
        assertThat(follow.now()).containsExactly(ScalpZone.CROWN);
        follow.forward();
        assertThat(follow.headline()).isEqualTo("All done");
        assertThat(spoken).hasSize(4).first().asString().contains("The temples");
    }

    @Test
    void handsOnMeasuresThePointerAndRunsTheClock() {
        Exercise hands = new HandsOnExercise(ROUTINE, ENGLISH, update -> {});
        for (int i = 0; i < 240; i++) {
            double phase = 2 * Math.PI * 30 / 60 * i / 30;
            HeadPoint left = temple(-1, phase);
            hands.pulse(
                    1 / 30.0,
                    HeadMove.FACING,
                    List.of(new Fingertip(Side.LEFT, left, true), new Fingertip(Side.LEFT, left, true).mirrored()));
        }
        assertThat(hands.worked()).anyMatch(cell -> cell.seenSeconds() > 2);
        assertThat(hands.detail()).contains("30 a minute").contains(" s left");
    }

    @Test
    void aRightAnswerIsCountedAndShown() {
        QuizExercise quiz = new QuizExercise(QuizItem.Kind.NAME, ENGLISH, 1);
        String asked = quiz.headline();
        quiz.pointed(app.galea.anatomy.HeadSite.CZ.direction());
        assertThat(quiz.cue()).contains(asked);
        assertThat(quiz.now()).hasSize(1);
        assertThat(quiz.detail()).contains("of 1 found");
    }

    @Test
    void thePaceDrillGoesFromTheBeatToMemoryToTheResult() {
        Exercise drill = new PaceExercise(30, ENGLISH);
        assertThat(drill.detail()).contains("one circle a beat");
        for (int i = 0; i < 30 * 40; i++) {
            HeadPoint at = temple(-1, 2 * Math.PI * 30 / 60 * i / 30);
            drill.pulse(1 / 30.0, HeadMove.FACING, List.of(new Fingertip(Side.LEFT, at, true)));
        }
        assertThat(drill.cue()).contains("steady").contains("0.");
    }

    private static HeadPoint temple(int side, double phase) {
        HeadPoint middle =
                HeadSize.DEFAULT.surface(app.galea.practice.HandMove.middle(Side.LEFT, ScalpZone.TEMPLE_LEFT));
        HeadPoint moved =
                new HeadPoint(middle.x(), middle.y() + 8 * Math.cos(phase), middle.z() + side * 8 * Math.sin(phase));
        return HeadSize.DEFAULT.surface(HeadSize.DEFAULT.direction(moved));
    }

    private static void pass(Exercise exercise, double seconds, List<Fingertip> tips) {
        for (int i = 0; i < seconds * 30; i++) {
            exercise.pulse(1 / 30.0, HeadMove.FACING, tips);
        }
    }
}
