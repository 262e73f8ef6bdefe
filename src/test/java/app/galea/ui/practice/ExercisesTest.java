package app.galea.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.geometry.HeadPoint;
import app.galea.observation.Observation;
import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.PipelineSettings;
import app.galea.practice.Fingertip;
import app.galea.practice.GhostHands;
import app.galea.practice.HeadMove;
import app.galea.practice.QuizItem;
import app.galea.practice.QuizMemory;
import app.galea.replay.TraceHeader;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.session.SessionCommand;
import app.galea.session.SessionSummary;
import app.galea.sound.RecordedSound;
import app.galea.time.FrameTime;
import app.galea.wording.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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

    private final RecordedSound sound = new RecordedSound();

    @Test
    void followLeadsThroughTheStepsWithGhostHandsAndVoice() {
        FollowExercise follow = new FollowExercise(ROUTINE, ENGLISH, sound.prompter());
        assertThat(follow.now()).isEqualTo(TEMPLES);
        assertThat(follow.ghosts()).hasSize(2);
        pass(follow, 11);
        assertThat(follow.ghosts()).as("hands rest during a breath").isEmpty();
        assertThat(follow.headline()).startsWith("Breathe.");
        follow.forward();
        assertThat(follow.now()).containsExactly(ScalpZone.CROWN);
        sound.go(1);
        follow.skip();
        assertThat(follow.headline()).isEqualTo("All done");
        sound.go(5);
        assertThat(sound.heard().stream().filter(what -> what.contains(" ")).toList())
                .hasSize(4)
                .first()
                .asString()
                .contains("The temples");
        assertThat(follow.steps())
                .extracting(StepTick::mark)
                .containsExactly(StepTick.Mark.DONE, StepTick.Mark.SKIPPED);
    }

    /** With eyes shut: what is heard is the pace of the hands that are seen, and nothing during a breath. */
    @Test
    void theBeatOfALedStepIsHeardAtItsPaceAndRestsInTheBreath() {
        Step.Work step = Step.Work.of(TEMPLES, Technique.CIRCLE, 60);
        Routine routine = Routine.of("long", "Long", List.of(step, Step.Work.of(TEMPLES, Technique.CIRCLE, 60)));
        FollowExercise follow = new FollowExercise(routine, ENGLISH, sound.prompter());
        pass(follow, 60);
        double period = 60 / GhostHands.pace(step);
        List<Double> ticks = sound.ticks();
        // the step's own sentence takes the first seconds, that of the last ten some more
        assertThat(ticks).hasSizeBetween((int) (60 / period) - 12, (int) (60 / period));
        double first = ticks.get(0);
        assertThat(ticks).allSatisfy(tick -> {
            double beats = (tick - first) / period;
            assertThat(beats).isCloseTo(Math.rint(beats), within(0.03 / period));
        });
        assertThat(sound.isMuddled()).isFalse();
        pass(follow, 7);
        assertThat(sound.ticks()).as("hands down, one breath").hasSameSizeAs(ticks);
    }

    @Test
    void aPausedPracticeDoesNotTick() {
        FollowExercise follow = new FollowExercise(ROUTINE, ENGLISH, sound.prompter());
        pass(follow, 1);
        follow.pauseOrGoOn();
        pass(follow, 1);
        int before = sound.ticks().size();
        pass(follow, 20);
        assertThat(sound.ticks()).hasSize(before);
        assertThat(follow.detail()).contains("paused");
    }

    @Test
    void handsOnMeasuresThePointerAndRunsTheClock() {
        HandsOnExercise hands = handsOn(summary -> {});
        for (int i = 0; i < 240; i++) {
            Fingertip tip = new Fingertip(Side.LEFT, temple(-1, 2 * Math.PI * 30 / 60 * i / 30), true);
            hands.pulse(1 / 30.0, HeadMove.FACING, List.of(tip, tip.mirrored()));
        }
        assertThat(hands.worked()).anyMatch(cell -> cell.seenSeconds() > 2);
        assertThat(hands.detail()).contains("30 a minute").contains(" s left");
    }

    @Test
    void handsOnBeginsWithTheFirstTouchAndEndsWithASummaryOnce() {
        List<SessionSummary> kept = new ArrayList<>();
        HandsOnExercise hands = handsOn(kept::add);
        pass(hands, 3);
        assertThat(hands.hasBegun()).isFalse();
        Fingertip tip = new Fingertip(Side.LEFT, temple(-1, 0), true);
        for (int i = 0; i < 30 * 30 && kept.isEmpty(); i++) {
            Fingertip now = new Fingertip(Side.LEFT, temple(-1, 2 * Math.PI * i / 60), true);
            hands.pulse(1 / 30.0, HeadMove.FACING, List.of(now, now.mirrored()));
            if (i == 150) {
                hands.forward();
            } else if (i == 300) {
                hands.forward();
            }
        }
        hands.finish();
        hands.leave();
        hands.pulse(1 / 30.0, HeadMove.FACING, List.of(tip));
        assertThat(kept).singleElement().satisfies(summary -> {
            assertThat(summary.activeSeconds()).isGreaterThan(3);
            assertThat(summary.isPractice()).isTrue();
        });
        assertThat(hands.headline()).isEqualTo("All done");
    }

    @Test
    void aRightAnswerIsCountedShownAndRemembered() {
        Notes notes = new Notes();
        QuizExercise quiz = new QuizExercise(QuizItem.Kind.NAME, ENGLISH, notes, sound.prompter());
        String asked = quiz.headline();
        quiz.pointed(HeadSite.CZ.direction());
        assertThat(quiz.cue()).contains(asked);
        assertThat(quiz.now()).hasSize(1);
        assertThat(quiz.detail()).contains("of 1 found");
        assertThat(notes.memory.asked(QuizItem.Kind.NAME)).isEqualTo(1);
        assertThat(new QuizExercise(QuizItem.Kind.NAME, ENGLISH, notes, sound.prompter()).headline())
                .isNotEqualTo(asked);
    }

    @Test
    void aSiteIsFoundByItsLabelAndPointedOutAfterwards() {
        QuizExercise quiz = new QuizExercise(QuizItem.Kind.SITE, ENGLISH, new Notes(), sound.prompter());
        HeadSite asked = HeadSite.valueOf(quiz.headline().toUpperCase(Locale.ROOT));
        assertThat(quiz.sites()).isEmpty();
        quiz.pointed(asked.direction());
        assertThat(quiz.sites()).containsExactly(asked);
        assertThat(quiz.cue()).startsWith("Right: " + asked.label());
    }

    @Test
    void thePaceDrillIsHeardThenKeptFromMemoryThenTold() {
        PaceExercise drill = new PaceExercise(30, ENGLISH, sound.prompter());
        assertThat(drill.detail()).contains("one circle a beat");
        int heardUntilMemory = 0;
        for (int i = 0; i < 30 * 40; i++) {
            HeadPoint at = temple(-1, 2 * Math.PI * 30 / 60 * i / 30);
            drill.pulse(1 / 30.0, HeadMove.FACING, List.of(new Fingertip(Side.LEFT, at, true)));
            sound.go(1 / 30.0);
            heardUntilMemory = drill.detail().contains("without")
                    ? heardUntilMemory
                    : sound.ticks().size();
        }
        assertThat(drill.cue()).contains("steady").contains("From memory: 30 a minute");
        // a tick every two seconds for as long as it was to be listened to, and never again
        assertThat(sound.ticks()).hasSize(heardUntilMemory).hasSizeBetween(7, 12);
        assertThat(sound.ticks().get(3) - sound.ticks().get(2)).isCloseTo(2, within(0.05));
    }

    private static HandsOnExercise handsOn(Consumer<SessionSummary> kept) {
        return new HandsOnExercise(ROUTINE, ENGLISH, () -> new InMemory(ROUTINE), update -> {}, kept);
    }

    /** A session that is kept nowhere. */
    private static final class InMemory implements MeasuredPractice {

        private final PipelineSettings settings;
        private final CoachingPipeline pipeline;
        private FrameTime last = FrameTime.ZERO;

        InMemory(Routine routine) {
            settings = PipelineSettings.of(routine).withHead(HeadSize.DEFAULT);
            pipeline = new CoachingPipeline(settings);
        }

        @Override
        public LiveUpdate advance(Observation observation) {
            last = observation.time();
            return pipeline.advance(observation);
        }

        @Override
        public void command(SessionCommand command) {
            pipeline.command(command, last);
        }

        @Override
        public void finish(Consumer<SessionSummary> kept) {
            kept.accept(pipeline.summary(settings.header(
                    "0", Instant.EPOCH, SessionSummary.PRACTICE, false, TraceHeader.TracedNetwork.NONE)));
        }
    }

    /** What was learned, remembered only here. */
    private static final class Notes implements PracticeServices.QuizNotes {

        private QuizMemory memory = QuizMemory.NONE;

        @Override
        public QuizMemory known() {
            return memory;
        }

        @Override
        public void keep(QuizMemory kept) {
            memory = QuizMemory.read(kept.text()).orElseThrow();
        }
    }

    private static HeadPoint temple(int side, double phase) {
        HeadPoint middle =
                HeadSize.DEFAULT.surface(app.galea.practice.HandMove.middle(Side.LEFT, ScalpZone.TEMPLE_LEFT));
        HeadPoint moved =
                new HeadPoint(middle.x(), middle.y() + 8 * Math.cos(phase), middle.z() + side * 8 * Math.sin(phase));
        return HeadSize.DEFAULT.surface(HeadSize.DEFAULT.direction(moved));
    }

    private void pass(Exercise exercise, double seconds) {
        for (int i = 0; i < seconds * 30; i++) {
            exercise.pulse(1 / 30.0, HeadMove.FACING, List.of());
            sound.go(1 / 30.0);
        }
    }
}
