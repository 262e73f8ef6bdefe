package app.galea.pipeline;

import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coach.CueId;
import app.galea.practice.HandMove;
import app.galea.practice.HandScript.Segment;
import app.galea.practice.HeadMove;
import app.galea.practice.Scenery;
import app.galea.routine.Hands;
import app.galea.routine.HeadTurn;
import app.galea.routine.LocalText;
import app.galea.routine.PaceBand;
import app.galea.routine.Rhythm;
import app.galea.routine.SpeedBand;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The made-up people of the golden timelines, one for every row of cues.md. */
final class GoldenRows {

    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
    private static final List<ScalpZone> TEMPLES = List.of(ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_RIGHT);
    private static final PaceBand SLOW = new PaceBand(20, 40);

    private GoldenRows() {}

    static Stream<GoldenRow> all() {
        return Stream.concat(aboutThePerson(), course());
    }

    /** Those that depend on what is seen and measured. */
    static Stream<GoldenRow> aboutThePerson() {
        return Stream.of(seeing(), placing(), moving()).flatMap(rows -> rows);
    }

    private static Stream<GoldenRow> seeing() {
        Step step = circles(SLOW, 600);
        Segment nobody = good(4).with(Scenery.PLAIN.withView(Scenery.View.NOBODY));
        return Stream.of(
                GoldenRow.of(CueId.SEE_NO_HEAD, step, good(4), nobody, good(8)),
                GoldenRow.of(
                        CueId.SEE_NO_HANDS, step, good(4), Segment.of(5, HandMove.none(), HandMove.none()), good(8)),
                GoldenRow.of(CueId.SEE_TOO_DARK, step, good(3), good(7).with(Scenery.PLAIN.withLuma(30)), good(6)),
                GoldenRow.of(CueId.SEE_TOO_CLOSE, step, good(3), good(7).with(HeadMove.FACING.at(250)), good(6)),
                GoldenRow.of(
                        CueId.SEE_TWO_PEOPLE, step, good(3), good(7).with(Scenery.PLAIN.withSecondHead(0.8)), good(6)),
                GoldenRow.of(
                        CueId.POSE_HINT,
                        new Wanted(
                                        tops(),
                                        Technique.CIRCLE,
                                        Hands.BOTH,
                                        PaceBand.ANY,
                                        600,
                                        false,
                                        NO_LIMIT,
                                        HeadTurn.CHIN_DOWN)
                                .step(),
                        on(5, ScalpZone.TOP_LEFT, ScalpZone.TOP_RIGHT).with(HeadMove.FACING.turned(0, -20)),
                        on(6, ScalpZone.TOP_LEFT, ScalpZone.TOP_RIGHT).with(HeadMove.FACING.turned(0, 25))));
    }

    private static Stream<GoldenRow> placing() {
        Step crown = new Wanted(
                        List.of(ScalpZone.CROWN),
                        Technique.CIRCLE,
                        Hands.BOTH,
                        SLOW,
                        600,
                        true,
                        NO_LIMIT,
                        HeadTurn.NONE)
                .step();
        return Stream.of(
                GoldenRow.of(
                        CueId.ZONE_WRONG,
                        crown,
                        on(5, ScalpZone.FRONT_HAIRLINE, ScalpZone.FRONT_HAIRLINE),
                        on(8, ScalpZone.CROWN, ScalpZone.CROWN)),
                GoldenRow.of(
                        CueId.ZONE_NEAR,
                        circles(SLOW, 600),
                        good(3),
                        Segment.of(
                                5,
                                HandMove.near(Side.LEFT, ScalpZone.TEMPLE_LEFT, 40),
                                HandMove.near(Side.RIGHT, ScalpZone.TEMPLE_RIGHT, 40)),
                        good(7)),
                GoldenRow.of(
                        CueId.HANDS_IDLE,
                        circles(SLOW, 600),
                        good(3),
                        Segment.of(7, HandMove.circles(Side.LEFT, ScalpZone.TEMPLE_LEFT, 30, 8), HandMove.away()),
                        good(7)),
                GoldenRow.of(
                        CueId.BALANCE,
                        circles(PaceBand.ANY, 15),
                        on(12, ScalpZone.TEMPLE_LEFT, ScalpZone.TEMPLE_LEFT),
                        on(2, ScalpZone.TEMPLE_RIGHT, ScalpZone.TEMPLE_RIGHT)));
    }

    private static Stream<GoldenRow> moving() {
        Step step = circles(SLOW, 600);
        Step wide = new Wanted(TEMPLES, Technique.CIRCLE, Hands.BOTH, SLOW, 600, true, NO_LIMIT, HeadTurn.NONE).step();
        Step sliding = new Wanted(TEMPLES, Technique.CIRCLE, Hands.BOTH, SLOW, 600, false, 8, HeadTurn.NONE).step();
        Step quick = circles(new PaceBand(40, 60), 600);
        Step hold = new Wanted(TEMPLES, Technique.HOLD, Hands.BOTH, PaceBand.ANY, 600, true, NO_LIMIT, HeadTurn.NONE)
                .step();
        return Stream.of(
                GoldenRow.of(CueId.MOTION_SCRUB, step, good(4), moving(6, 112, 8), good(8)),
                GoldenRow.of(CueId.PACE_SLOW_DOWN, step, good(4), moving(7, 52, 8), good(8)),
                GoldenRow.of(CueId.PACE_SPEED_UP, quick, moving(12, 28, 8), moving(8, 50, 8)),
                GoldenRow.of(CueId.MOTION_PLANT, wide, good(4), moving(6, 30, 16), good(8)),
                GoldenRow.of(CueId.MOTION_SMALLER, sliding, moving(4, 30, 6), moving(6, 30, 11), moving(8, 30, 6)),
                GoldenRow.of(CueId.MOTION_BEGIN, step, still(13), good(6))
                        .bringing(CueId.TENSION_MARKED, CueId.MOTION_BEGIN),
                GoldenRow.of(CueId.MOTION_HOLD, hold, still(4), good(6), still(8)));
    }

    private static Stream<GoldenRow> course() {
        Step five = circles(PaceBand.ANY, 5);
        return Stream.of(
                GoldenRow.of(CueId.STEP_NEXT, five, good(8)).then(circles(PaceBand.ANY, 60)),
                GoldenRow.of(CueId.REST_BREATHE, five, good(8)).then(pause(Step.Pause.Kind.REST)),
                GoldenRow.of(CueId.OIL, five, good(8)).then(pause(Step.Pause.Kind.OIL)),
                GoldenRow.of(CueId.SESSION_DONE, five, good(8)),
                GoldenRow.of(CueId.STEP_ALMOST, circles(PaceBand.ANY, 30), good(28)),
                GoldenRow.of(CueId.COMFORT_CHECK, circles(PaceBand.ANY, 600), good(185)),
                GoldenRow.of(CueId.TENSION_MARKED, circles(SLOW, 600), still(6.5), good(8)),
                GoldenRow.of(CueId.PRAISE_PACE, circles(SLOW, 600), good(26)),
                GoldenRow.of(
                        CueId.PRAISE_COVERAGE,
                        new Wanted(
                                        List.of(ScalpZone.BEHIND_EAR_LEFT),
                                        Technique.CIRCLE,
                                        Hands.LEFT,
                                        PaceBand.ANY,
                                        600,
                                        false,
                                        NO_LIMIT,
                                        HeadTurn.NONE)
                                .step(),
                        allOver(Side.LEFT, ScalpZone.BEHIND_EAR_LEFT)));
    }

    /** Circles round every third cell of a zone. */
    private static Segment[] allOver(Side side, ScalpZone zone) {
        List<ScalpCell> cells = ScalpChart.standard().cells(zone);
        return IntStream.range(0, cells.size())
                .filter(i -> i % 3 == 0)
                .mapToObj(i -> new HandMove(
                        HandMove.Kind.CIRCLE, cells.get(i).center(), 30, 8, 0, HandMove.Visibility.NATURAL))
                .map(move ->
                        side == Side.LEFT ? Segment.of(5, move, HandMove.none()) : Segment.of(5, HandMove.none(), move))
                .toArray(Segment[]::new);
    }

    private static List<ScalpZone> tops() {
        return List.of(ScalpZone.TOP_LEFT, ScalpZone.TOP_RIGHT);
    }

    /** Both hands circle slowly on the temples. */
    private static Segment good(double seconds) {
        return moving(seconds, 30, 8);
    }

    private static Segment moving(double seconds, double cyclesPerMin, double amplitudeMm) {
        return Segment.of(
                seconds,
                HandMove.circles(Side.LEFT, ScalpZone.TEMPLE_LEFT, cyclesPerMin, amplitudeMm),
                HandMove.circles(Side.RIGHT, ScalpZone.TEMPLE_RIGHT, cyclesPerMin, amplitudeMm));
    }

    private static Segment still(double seconds) {
        return Segment.of(
                seconds,
                HandMove.hold(Side.LEFT, ScalpZone.TEMPLE_LEFT),
                HandMove.hold(Side.RIGHT, ScalpZone.TEMPLE_RIGHT));
    }

    private static Segment on(double seconds, ScalpZone left, ScalpZone right) {
        return Segment.of(
                seconds, HandMove.circles(Side.LEFT, left, 30, 8), HandMove.circles(Side.RIGHT, right, 30, 8));
    }

    /** Planted circles on the temples, of any size up to 20 mm. */
    private static Step circles(PaceBand pace, double seconds) {
        return new Wanted(TEMPLES, Technique.CIRCLE, Hands.BOTH, pace, seconds, true, 20, HeadTurn.NONE).step();
    }

    private static Step pause(Step.Pause.Kind kind) {
        return new Step.Pause(kind, 20, false, "rest", LocalText.NONE);
    }

    /** What a step asks for. */
    private record Wanted(
            List<ScalpZone> zones,
            Technique technique,
            Hands hands,
            PaceBand pace,
            double seconds,
            boolean planted,
            double largestMm,
            HeadTurn turn) {

        Step step() {
            return new Step.Work(
                    zones,
                    technique,
                    hands,
                    seconds,
                    Step.End.TIME,
                    2,
                    pace,
                    planted,
                    largestMm,
                    turn,
                    false,
                    Step.ZONES_TEXT,
                    LocalText.NONE,
                    SpeedBand.ANY,
                    Rhythm.FREE);
        }
    }
}
