package app.galea.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.coach.Cue;
import app.galea.coach.CueId;
import app.galea.observation.Observation;
import app.galea.practice.Flaw;
import app.galea.practice.SimulatedObserver;
import app.galea.practice.SimulatedPerson;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.routine.Hands;
import app.galea.routine.HeadTurn;
import app.galea.routine.LocalText;
import app.galea.routine.PaceBand;
import app.galea.routine.Rhythm;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.routine.SpeedBand;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.session.SessionSummary;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A simulated person goes through the very stages a real one does. */
class SimulatedPersonLawsTest {

    /** Cues that any routine brings, and that tell nothing of a flaw. */
    private static final Set<CueId> OF_THE_COURSE = Set.of(
            CueId.STEP_NEXT,
            CueId.STEP_ALMOST,
            CueId.REST_BREATHE,
            CueId.OIL,
            CueId.SESSION_DONE,
            CueId.COMFORT_CHECK,
            CueId.PRAISE_PACE,
            CueId.PRAISE_COVERAGE);

    private static final double FLAW_BEGINS = 6;

    private record Said(double seconds, CueId id) {}

    private record Run(List<Said> said, SessionSummary summary) {

        List<Said> aboutThePerson() {
            return said.stream().filter(s -> !OF_THE_COURSE.contains(s.id())).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(Flaw.Kind.class)
    void everyFlawBringsExactlyItsCueInTime(Flaw.Kind kind) {
        Step step = step(kind);
        Flaw flaw = new Flaw(kind, 0, FLAW_BEGINS, kind.usualSeconds());
        Run run = run(SimulatedPerson.flawless().with(flaw), Routine.of("flaw", "Flaw", List.of(step)));
        assertThat(run.aboutThePerson()).extracting(Said::id).isEqualTo(cues(kind));
        assertThat(run.aboutThePerson())
                .allSatisfy(said ->
                        assertThat(said.seconds()).isBetween(FLAW_BEGINS, FLAW_BEGINS + kind.usualSeconds() + 0.5));
        assertThat(run.summary().steps().get(0).completed()).isTrue();
    }

    static Stream<Arguments> shippedRoutines() {
        return RoutineLibrary.load(Path.of("assets/routines"), Path.of("nowhere")).routines().stream()
                // the longer ones have the same kinds of steps
                .filter(routine -> List.of("base-to-crown", "five-line-comb", "move-the-scalp", "acupoint-trio")
                        .contains(routine.id()))
                .map(routine -> Arguments.of(routine.id(), routine));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shippedRoutines")
    void withoutAFlawEveryRoutineIsDoneAndNothingIsAmiss(String id, Routine routine) {
        Run run = run(SimulatedPerson.flawless(), routine);
        assertThat(run.aboutThePerson()).as(id).isEmpty();
        assertThat(run.summary().steps()).allMatch(step -> step.completed());
    }

    @org.junit.jupiter.api.Test
    void theSameSeedGivesTheSameSession() {
        Routine routine = Routine.of("same", "Same", List.of(step(Flaw.Kind.NEAR)));
        SimulatedPerson person = SimulatedPerson.flawless().with(new Flaw(Flaw.Kind.NEAR, 0, 3, 4));
        Run first = run(person.withSeed(3), routine);
        assertThat(run(person.withSeed(3), routine)).isEqualTo(first);
        assertThat(run(person.withSeed(4), routine).summary().pace())
                .isNotEqualTo(first.summary().pace());
    }

    private static List<CueId> cues(Flaw.Kind kind) {
        return switch (kind) {
            case TOO_FAST -> List.of(CueId.PACE_SLOW_DOWN);
            case TOO_SLOW -> List.of(CueId.PACE_SPEED_UP);
            case SCRUBBING -> List.of(CueId.MOTION_SCRUB);
            case SLIDING -> List.of(CueId.MOTION_PLANT);
            case TOO_WIDE -> List.of(CueId.MOTION_SMALLER);
            case STILL -> List.of(CueId.TENSION_MARKED, CueId.MOTION_BEGIN);
            case RESTLESS -> List.of(CueId.MOTION_HOLD);
            case WRONG_ZONE -> List.of(CueId.ZONE_WRONG);
            case NEAR -> List.of(CueId.ZONE_NEAR);
            case LEFT_IDLE, RIGHT_IDLE -> List.of(CueId.HANDS_IDLE);
            case HIDDEN -> List.of();
            case HANDS_GONE -> List.of(CueId.SEE_NO_HANDS);
            case HEAD_LOST -> List.of(CueId.SEE_NO_HEAD);
            case TOO_DARK -> List.of(CueId.SEE_TOO_DARK);
            case TOO_CLOSE -> List.of(CueId.SEE_TOO_CLOSE);
            case TWO_PEOPLE -> List.of(CueId.SEE_TWO_PEOPLE);
        };
    }

    private static Step step(Flaw.Kind kind) {
        return switch (kind) {
            case TOO_SLOW -> work(Technique.CIRCLE, new PaceBand(40, 60), false, 20);
            case SLIDING -> work(Technique.CIRCLE, new PaceBand(20, 40), true, Double.POSITIVE_INFINITY);
            case RESTLESS -> work(Technique.HOLD, PaceBand.ANY, false, Double.POSITIVE_INFINITY);
            default -> work(Technique.CIRCLE, new PaceBand(20, 40), false, 20);
        };
    }

    private static Step work(Technique technique, PaceBand pace, boolean planted, double largestMm) {
        return new Step.Work(
                List.of(ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_RIGHT),
                technique,
                Hands.BOTH,
                40,
                Step.End.TIME,
                2,
                pace,
                planted,
                largestMm,
                HeadTurn.NONE,
                false,
                Step.ZONES_TEXT,
                LocalText.NONE,
                SpeedBand.ANY,
                Rhythm.FREE);
    }

    private static Run run(SimulatedPerson person, Routine routine) {
        PipelineSettings settings = PipelineSettings.of(routine).withHead(HeadSize.DEFAULT);
        CoachingPipeline pipeline = new CoachingPipeline(settings);
        List<Said> said = new ArrayList<>();
        try (SimulatedObserver observer = person.practise(routine)) {
            for (Optional<Observation> one = observer.next(); one.isPresent(); one = observer.next()) {
                LiveUpdate update = pipeline.advance(one.get());
                for (Cue cue : update.said()) {
                    said.add(new Said(update.time().seconds(), cue.id()));
                }
            }
        }
        return new Run(
                said, pipeline.summary(settings.header("test", Instant.EPOCH, "test", false, TracedNetwork.NONE)));
    }
}
