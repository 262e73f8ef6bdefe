package app.galea.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.Direction;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScalpChartLawsTest {

    private final ScalpChart chart = ScalpChart.standard();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void projectingThereAndBackIsExact(long seed) {
        Direction direction = anywhere(seed);
        Direction back = ScalpChart.unproject(ScalpChart.project(direction));
        assertThat(HeadSize.DEFAULT.surface(back).distance(HeadSize.DEFAULT.surface(direction)))
                .isLessThan(0.1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPlaceOnTheCapHasOneCellAndItIsNear(long seed) {
        Direction direction = anywhere(seed);
        assertThat(chart.cellAt(direction).isPresent()).isEqualTo(ScalpChart.isOnCap(direction));
        chart.cellAt(direction)
                .ifPresent(cell -> assertThat(
                                HeadSize.DEFAULT.surface(cell.center()).distance(HeadSize.DEFAULT.surface(direction)))
                        .isLessThan(11));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mirroredPlacesHaveMirroredZones(long seed) {
        Direction direction = anywhere(seed);
        assertThat(ScalpZone.nearest(mirrored(direction)))
                .isEqualTo(ScalpZone.nearest(direction).mirrored());
        assertThat(ScalpChart.isOnCap(mirrored(direction))).isEqualTo(ScalpChart.isOnCap(direction));
    }

    @Test
    void everyCellHasItsMirrorImage() {
        for (ScalpCell cell : chart.cells()) {
            ScalpCell other = chart.cellAt(mirrored(cell.center())).orElseThrow();
            assertThat(other.center().angleRad(mirrored(cell.center()))).isCloseTo(0, within(1e-12));
            assertThat(other.zone()).isEqualTo(cell.zone().mirrored());
            assertThat(other).isNotEqualTo(cell);
        }
    }

    @Test
    void zonesPartitionTheCap() {
        int sum = 0;
        for (ScalpZone zone : ScalpZone.values()) {
            assertThat(chart.cells(zone)).isNotEmpty();
            sum += chart.cells(zone).size();
        }
        assertThat(sum).isEqualTo(chart.cells().size());
        for (int i = 0; i < sum; i++) {
            assertThat(chart.cells().get(i).index()).isEqualTo(i);
        }
    }

    private static Direction anywhere(long seed) {
        Random random = new Random(seed);
        return new Direction(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
    }

    private static Direction mirrored(Direction direction) {
        return new Direction(-direction.x(), direction.y(), direction.z());
    }
}
