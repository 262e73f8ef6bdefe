package app.galea.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineLawsTest {

    private static final long PERIOD = 40_000_000;

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void timesRiseWhateverTheStamps(int seed) {
        Random random = new Random(seed);
        Timeline timeline = new Timeline(25);
        long last = -1;
        for (int i = 0; i < 500; i++) {
            long raw = random.nextInt(10) == 0 ? Long.MIN_VALUE / 1000 : random.nextInt(2_000) * 1_000_000L;
            long time = timeline.next(raw);
            assertThat(time).isGreaterThan(last);
            last = time;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goodStampsKeepTheirDistances(int seed) {
        Random random = new Random(seed);
        Timeline timeline = new Timeline(25);
        long start = random.nextInt() * 1_000L;
        long raw = start;
        for (int i = 0; i < 100; i++) {
            assertThat(timeline.next(raw)).isEqualTo(raw - start);
            raw += 1 + random.nextInt(500_000_000);
        }
    }

    @Test
    void missingStampsGiveTheNominalRate() {
        Timeline timeline = new Timeline(25);
        for (int i = 0; i < 10; i++) {
            assertThat(timeline.next(Long.MIN_VALUE / 1000)).isEqualTo(i * PERIOD);
        }
    }

    @Test
    void aSmallStepBackIsMadeUpFor() {
        Timeline timeline = new Timeline(25);
        timeline.next(0);
        timeline.next(PERIOD);
        assertThat(timeline.next(PERIOD - 1_000_000)).isEqualTo(2 * PERIOD);
        assertThat(timeline.next(3 * PERIOD)).isEqualTo(3 * PERIOD);
    }

    @Test
    void joinedRecordingsFollowOn() {
        Timeline timeline = new Timeline(25);
        timeline.next(0);
        timeline.next(50 * PERIOD);
        assertThat(timeline.next(0)).isEqualTo(51 * PERIOD);
        assertThat(timeline.next(PERIOD)).isEqualTo(52 * PERIOD);
    }

    @Test
    void nonsenseRatesAreReplaced() {
        assertThat(new Timeline(90_000).periodNanos()).isEqualTo(33_333_333);
        assertThat(new Timeline(0).periodNanos()).isEqualTo(33_333_333);
        assertThat(new Timeline(Double.NaN).periodNanos()).isEqualTo(33_333_333);
    }
}
