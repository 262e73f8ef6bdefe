package app.galea.coach;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.motion.HandMotion;
import app.galea.routine.HeadTurn;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.scalp.Evidence;
import app.galea.track.HeadAngles;
import app.galea.track.TrackStatus;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One flaw per row of cues.md, and only that flaw: brings that cue, after its sustain, and its release silences it. */
class CueTableTest {

    /**
     * @param sustain as printed in cues.md
     * @param release as printed in cues.md
     */
    record Row(
            CueId id,
            double sustain,
            double release,
            Consumer<Sitter> before,
            Consumer<Sitter> flaw,
            Consumer<Sitter> cure,
            Map<String, String> params) {

        @Override
        public String toString() {
            return id.id();
        }

        Row in(Step step) {
            return new Row(id, sustain, release, s -> s.steps.set(0, step), flaw, cure, params);
        }

        Row says(Map<String, String> other) {
            return new Row(id, sustain, release, before, flaw, cure, other);
        }
    }

    private static Row row(CueId id, double sustain, double release, Consumer<Sitter> flaw, Consumer<Sitter> cure) {
        return new Row(id, sustain, release, s -> {}, flaw, cure, Map.of());
    }

    static Stream<Row> rows() {
        return Stream.concat(Stream.concat(seeing(), placing()), moving());
    }

    private static Stream<Row> seeing() {
        return Stream.of(
                row(CueId.SEE_NO_HEAD, 2, 0.5, s -> s.head = TrackStatus.LOST, s -> s.head = TrackStatus.FRESH),
                row(CueId.SEE_NO_HANDS, 3, 0.5, CueTableTest::dropHands, CueTableTest::work),
                row(CueId.SEE_TOO_DARK, 5, 0, s -> s.luma = 39, s -> s.luma = 51),
                row(CueId.SEE_TOO_CLOSE, 5, 0, s -> s.widthShare = 0.46, s -> s.widthShare = 0.39),
                row(CueId.SEE_TWO_PEOPLE, 5, 0, s -> s.secondHead = 0.61, s -> s.secondHead = 0),
                row(CueId.POSE_HINT, 3, 0, CueTableTest::turnAway, s -> s.sight.put(ScalpZone.CROWN, 0.5))
                        .in(step(Technique.CIRCLE, HeadTurn.CHIN_DOWN, ScalpZone.CROWN))
                        .says(Map.of("turn", "chin_down")));
    }

    private static Stream<Row> placing() {
        return Stream.of(
                row(CueId.ZONE_WRONG, 2.5, 0.5, s -> at(s, ScalpZone.FOREHEAD), s -> at(s, ScalpZone.CROWN))
                        .in(step(Technique.CIRCLE, HeadTurn.NONE, ScalpZone.CROWN))
                        .says(Map.of("zone", "crown", "direction", "back,up", "side", "left")),
                row(CueId.ZONE_NEAR, 2.5, 0, CueTableTest::hover, CueTableTest::work)
                        .says(Map.of("zone", "temple_left", "side", "left")),
                row(CueId.HANDS_IDLE, 5, 0, s -> s.leaves(Side.RIGHT), CueTableTest::work)
                        .says(Map.of("side", "right")));
    }

    private static Stream<Row> moving() {
        return Stream.of(
                row(CueId.MOTION_SCRUB, 2, 1, s -> s.move(Technique.SCRUB, 112, 8, true), CueTableTest::work),
                row(CueId.PACE_SLOW_DOWN, 2, 0, s -> s.move(Technique.CIRCLE, 45, 8, true), CueTableTest::work)
                        .says(Map.of("technique", "circle", "seconds", "2")),
                row(CueId.PACE_SPEED_UP, 6, 0, s -> s.move(Technique.CIRCLE, 15, 8, true), CueTableTest::work)
                        .says(Map.of("technique", "circle", "seconds", "2")),
                row(CueId.MOTION_PLANT, 3, 1, s -> s.move(Technique.CIRCLE, 30, 8, false), CueTableTest::work),
                row(CueId.MOTION_SMALLER, 3, 0, s -> s.move(Technique.CIRCLE, 30, 11, true), CueTableTest::work),
                row(CueId.MOTION_BEGIN, 5, 0, s -> s.move(Technique.HOLD, 0, 1, true), CueTableTest::work)
                        .says(Map.of("technique", "circle")),
                row(CueId.MOTION_HOLD, 3, 0, CueTableTest::work, s -> s.move(Technique.HOLD, 0, 1, true))
                        .in(step(Technique.HOLD, HeadTurn.NONE, ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_RIGHT)));
    }

    private static Step step(Technique technique, HeadTurn turn, ScalpZone... zones) {
        return Steps.work(List.of(zones), technique, turn, 600);
    }

    private static void work(Sitter s) {
        s.works(Side.LEFT, ScalpZone.TEMPLE_LEFT);
        s.works(Side.RIGHT, ScalpZone.TEMPLE_RIGHT);
    }

    private static void at(Sitter s, ScalpZone zone) {
        s.works(Side.LEFT, zone);
        s.works(Side.RIGHT, zone);
    }

    private static void dropHands(Sitter s) {
        s.leaves(Side.LEFT);
        s.leaves(Side.RIGHT);
    }

    private static void hover(Sitter s) {
        s.hovers(Side.LEFT, ScalpZone.TEMPLE_LEFT, 55);
        s.hovers(Side.RIGHT, ScalpZone.TEMPLE_RIGHT, 55);
    }

    private static void turnAway(Sitter s) {
        s.angles = HeadAngles.FACING;
        s.sight.put(ScalpZone.CROWN, 0.1);
    }

    private static Rehearsal until(Row row, double seconds) {
        Rehearsal rehearsal = new Rehearsal();
        row.before().andThen(row.cure()).accept(rehearsal.sitter);
        if (row.id() == CueId.POSE_HINT) {
            at(rehearsal.sitter, ScalpZone.CROWN);
        }
        return rehearsal.go(2).then(seconds, row.flaw());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isSilentBeforeTheSustain(Row row) {
        assertThat(until(row, row.sustain() - 0.1).said).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isSaidOnceAfterTheSustain(Row row) {
        Rehearsal rehearsal = until(row, row.sustain() + 0.2);
        assertThat(rehearsal.ids()).containsExactly(row.id());
        assertThat(rehearsal.said.get(0).params()).isEqualTo(row.params());
        assertThat(rehearsal.showing()).contains(row.id());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isWithdrawnByItsRelease(Row row) {
        Rehearsal rehearsal = until(row, row.sustain() + 0.2).then(row.release() - 0.1, row.cure());
        if (row.release() > 0) {
            assertThat(rehearsal.showing()).contains(row.id());
        }
        assertThat(rehearsal.go(0.3).showing()).isEmpty();
        assertThat(rehearsal.go(8).ids()).containsExactly(row.id());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void comesAgainAfterItsCoolDownWhileTheFlawStays(Row row) {
        double coolDown = CoachSettings.defaults().timing(row.id()).coolDown();
        Rehearsal rehearsal = until(row, row.sustain() + coolDown - 0.2);
        assertThat(only(row, rehearsal)).hasSize(1);
        List<Cue> twice = only(row, rehearsal.go(0.5));
        assertThat(twice).hasSize(2);
        assertThat(twice.get(1).variant()).isNotEqualTo(twice.get(0).variant());
    }

    private static List<Cue> only(Row row, Rehearsal rehearsal) {
        return rehearsal.said.stream().filter(cue -> cue.id() == row.id()).toList();
    }

    static Stream<Row> rowsOfPlaceAndPace() {
        return rows().filter(row -> row.id().id().matches("(zone|pace|motion).*"));
    }

    @ParameterizedTest
    @MethodSource("rowsOfPlaceAndPace")
    void isNotSaidWhenTheEvidenceIsUnknown(Row row) {
        if (row.id() == CueId.ZONE_NEAR) {
            return;
        }
        assertThat(until(row, 0).then(30, s -> s.isKnown(Evidence.NONE, 0.9)).said)
                .isEmpty();
        assertThat(until(row, 0).then(30, s -> s.isKnown(Evidence.SEEN, 0.39)).said)
                .isEmpty();
        Rehearsal coasting = until(row, 0).then(30, s -> s.head = TrackStatus.COASTING);
        assertThat(coasting.said).isEmpty();
    }

    static Stream<Row> rowsOfMotion() {
        return rows().filter(row -> row.id().id().matches("(pace|motion).*"));
    }

    @ParameterizedTest
    @MethodSource("rowsOfMotion")
    void needsTwiceTheSustainWhenTheHandIsInferred(Row row) {
        Rehearsal rehearsal = until(row, 0);
        rehearsal.sitter.isKnown(Evidence.INFERRED, 0.9);
        assertThat(rehearsal.go(2 * row.sustain() - 0.1).said).isEmpty();
        assertThat(rehearsal.go(0.3).ids()).containsExactly(row.id());
    }

    @ParameterizedTest
    @MethodSource("rowsOfMotion")
    void saysNothingOfAHandWhoseMotionIsNotKnownYet(Row row) {
        Rehearsal rehearsal = until(row, 0);
        rehearsal.sitter.motions.replaceAll((side, motion) -> HandMotion.unknown(side));
        assertThat(rehearsal.go(30).said).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isSilentWhilePausedUnlessItIsAboutSeeing(Row row) {
        Rehearsal rehearsal = until(row, 0);
        rehearsal.sitter.paused = true;
        boolean seeing = row.id().id().startsWith("see.");
        assertThat(rehearsal.go(row.sustain() + 2).ids()).isEqualTo(seeing ? List.of(row.id()) : List.of());
    }

    /** What is about seeing goes on over a change of steps, and so does scrubbing, which no step asks for. */
    static Stream<Row> rowsOfTheStep() {
        return rows().filter(row -> !row.id().id().startsWith("see.") && row.id() != CueId.MOTION_SCRUB);
    }

    @ParameterizedTest
    @MethodSource("rowsOfTheStep")
    void forgetsTheTimeHeldWhenTheStepChanges(Row row) {
        Rehearsal rehearsal = until(row, row.sustain() - 0.1);
        rehearsal.nextStep(rehearsal.sitter.step(), row.sustain() - 0.1);
        assertThat(rehearsal.ids()).containsExactly(CueId.STEP_NEXT);
        assertThat(rehearsal.go(0.3).ids()).containsExactly(CueId.STEP_NEXT, row.id());
    }

    @Test
    void scrubbingThatGoesOnOverAChangeOfStepsIsOne() {
        Row scrub =
                rows().filter(row -> row.id() == CueId.MOTION_SCRUB).findFirst().orElseThrow();
        Rehearsal rehearsal = until(scrub, scrub.sustain() - 0.2);
        rehearsal.nextStep(rehearsal.sitter.step(), 0.1);
        assertThat(rehearsal.ids()).containsExactly(CueId.STEP_NEXT);
        assertThat(rehearsal.go(0.3).ids()).containsExactly(CueId.STEP_NEXT, CueId.MOTION_SCRUB);
    }
}
