package app.galea.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.anatomy.Side;
import app.galea.coverage.CellDwell;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.motion.HandMotion;
import app.galea.practice.Fingertip;
import app.galea.practice.HandMove;
import app.galea.practice.HeadMove;
import app.galea.practice.PointerHands;
import app.galea.practice.PointerObserver;
import app.galea.routine.Technique;
import app.galea.scalp.HeadModel;
import app.galea.scalp.ScalpCell;
import app.galea.scalp.ScalpChart;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A pointer on the practice head is measured by the very stages that measure a hand before a camera. */
class PointerPracticeLawsTest {

    private static final double PAD_MM = 10;
    private static final double DWELL_SECONDS = 2;
    private static final HeadModel MODEL = new HeadModel(HeadSize.DEFAULT);

    /** Seen from all around, as the practice head is turned. */
    @ParameterizedTest
    @CsvSource({"20, 0", "25, 30", "30, 0", "30, 170", "35, -120", "40, 60", "60, 0"})
    void circlesAtAKnownRateGiveThatPace(double perMin, double yaw) {
        Bench bench = new Bench(HeadMove.FACING.turned(yaw, 10), Bench.RATE);
        Direction middle = HandMove.middle(Side.LEFT, ScalpZone.SIDE_LEFT);
        List<Double> paces = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            double phase = 2 * Math.PI * perMin / 60 * i / 30.0;
            LiveUpdate update = bench.press(circled(middle, phase));
            HandMotion motion = update.motion().left();
            if (i > 150) {
                assertThat(motion.technique()).isEqualTo(Technique.CIRCLE);
                paces.add(motion.pace().orElse(0));
            }
        }
        assertThat(paces).allSatisfy(pace -> assertThat(pace).isCloseTo(perMin, within(1.0)));
    }

    @ParameterizedTest
    @EnumSource(ScalpZone.class)
    void paintingAZoneCoversItAndNothingBeyondThePad(ScalpZone zone) {
        Bench bench = new Bench(HeadMove.FACING, Bench.PAINTING_RATE);
        List<HeadPoint> painted = new ArrayList<>();
        List<ScalpCell> cells = ScalpChart.standard().cells(zone);
        LiveUpdate last = bench.press(at(cells.get(0)));
        for (ScalpCell cell : cells) {
            HeadPoint place = at(cell);
            painted.add(place);
            bench.lift();
            for (int i = 0; i <= DWELL_SECONDS * Bench.PAINTING_RATE + 1; i++) {
                last = bench.press(place);
            }
        }
        List<CellDwell> dwell = bench.dwell();
        double covered = cells.stream()
                        .filter(cell -> dwell.get(cell.index()).dwellSeconds() >= DWELL_SECONDS)
                        .count()
                / (double) cells.size();
        assertThat(covered).isCloseTo(1, within(0.02));
        for (ScalpCell cell : ScalpChart.standard().cells()) {
            double nearest =
                    painted.stream().mapToDouble(at(cell)::distance).min().orElse(0);
            if (nearest > PAD_MM + 0.2) {
                assertThat(dwell.get(cell.index()).dwellSeconds())
                        .as("cell %s", cell)
                        .isZero();
            }
        }
        assertThat(last.touches().left().isTouching() || last.touches().right().isTouching())
                .isTrue();
    }

    @Test
    void aHoveringPointerTouchesNothing() {
        Bench bench = new Bench(HeadMove.FACING, Bench.RATE);
        for (int i = 0; i < 60; i++) {
            bench.hover(at(ScalpChart.standard().cells().get(40)));
        }
        assertThat(bench.dwell()).allMatch(cell -> cell.dwellSeconds() == 0);
    }

    @Test
    void aMirroredPointerLeadsTheOtherHandAcross() {
        PointerHands hands = new PointerHands();
        hands.mirror(true);
        hands.over(1, new HeadPoint(-60, 20, 70), true);
        assertThat(hands.fingertips())
                .containsExactly(
                        new Fingertip(Side.LEFT, new HeadPoint(-60, 20, 70), true),
                        new Fingertip(Side.RIGHT, new HeadPoint(60, 20, 70), true));
    }

    @Test
    void twoPointersAreTwoHandsAndStaySo() {
        PointerHands hands = new PointerHands();
        hands.mirror(true);
        hands.over(1, new HeadPoint(-60, 20, 70), true);
        hands.over(2, new HeadPoint(-30, 20, 110), true);
        hands.over(1, new HeadPoint(5, 20, 120), true);
        assertThat(hands.fingertips()).extracting(Fingertip::side).containsExactly(Side.LEFT, Side.RIGHT);
        hands.over(3, new HeadPoint(0, 0, 129), true);
        assertThat(hands.fingertips()).hasSize(2);
        hands.gone(1);
        hands.gone(2);
        hands.over(1, new HeadPoint(30, 20, 110), true);
        assertThat(hands.fingertips().get(0).side()).isEqualTo(Side.RIGHT);
    }

    private static HeadPoint at(ScalpCell cell) {
        return HeadSize.DEFAULT.surface(cell.center());
    }

    private static HeadPoint circled(Direction middle, double phase) {
        Vector3 normal = MODEL.normal(middle);
        Vector3 along = normal.cross(new Vector3(0, 0, 1)).normalized();
        Vector3 across = normal.cross(along);
        Vector3 at = HeadSize.DEFAULT
                .surface(middle)
                .vector()
                .plus(along.times(8 * Math.cos(phase)))
                .plus(across.times(8 * Math.sin(phase)));
        return MODEL.spot(HeadPoint.of(at)).place();
    }

    /** The pipeline behind one pointer. */
    private static final class Bench {

        static final double RATE = 30;
        static final double PAINTING_RATE = 10;

        private final CoachingPipeline pipeline =
                new CoachingPipeline(PipelineSettings.free().withHead(HeadSize.DEFAULT));
        private final PointerObserver observer = new PointerObserver(HeadSize.DEFAULT);
        private final HeadMove pose;
        private final double rate;
        private long frame;

        Bench(HeadMove pose, double rate) {
            this.pose = pose;
            this.rate = rate;
        }

        LiveUpdate press(HeadPoint place) {
            return advance(List.of(new Fingertip(Side.LEFT, place, true)));
        }

        void hover(HeadPoint place) {
            advance(List.of(new Fingertip(Side.LEFT, place, false)));
        }

        void lift() {
            advance(List.of());
            frame += (long) rate;
            advance(List.of());
        }

        List<CellDwell> dwell() {
            return pipeline.coverage().cells();
        }

        private LiveUpdate advance(List<Fingertip> tips) {
            return pipeline.advance(observer.observe(FrameTime.ofSeconds(frame++ / rate), pose, tips));
        }
    }
}
