package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.cli.WindowFigures;
import app.galea.time.FrameTime;
import app.galea.time.ManualClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WindowMeterTest {

    private final ManualClock clock = new ManualClock();
    private final WindowMeter meter = new WindowMeter(clock, 1, 10, false);

    @BeforeEach
    void theMachineHasBeenRunning() {
        clock.advanceSeconds(5);
    }

    /** A camera of 30 pictures a second whose every {@code shown}-th comes to the screen, each so old. */
    private WindowFigures watch(double seconds, int shown, double ageSeconds) {
        for (int i = 0; i < 30 * seconds; i++) {
            meter.pulse();
            if (i % shown == 0) {
                meter.coached();
                meter.frame(100 + i, FrameTime.ofSeconds(clock.nanos() / 1e9 - ageSeconds));
            }
            clock.advanceSeconds(1.0 / 30);
        }
        return meter.figures("1280x720", "software");
    }

    @Test
    void everyFrameShownIsNoneDropped() {
        WindowFigures figures = watch(14, 1, 0.04);
        assertThat(figures.shown()).isEqualTo(figures.given());
        assertThat(figures.shown() / figures.seconds()).isCloseTo(30, within(0.01));
        assertThat(figures.latencyMs().p50()).isCloseTo(40, within(0.01));
        assertThat(figures.pulseMs().p95()).isCloseTo(33.3, within(0.1));
    }

    @Test
    void framesThatNeverCameAreCounted() {
        WindowFigures figures = watch(14, 3, 0.1);
        assertThat(figures.given()).isEqualTo(3 * figures.shown());
        assertThat(figures.shown() / figures.seconds()).isCloseTo(10, within(0.01));
    }

    @Test
    void theFirstSecondIsNotCountedAndNeitherIsWhatComesAfterTheEnd() {
        assertThat(watch(0.9, 1, 0.04).shown()).isZero();
        assertThat(meter.isDone()).isFalse();
        clock.advanceSeconds(20);
        meter.frame(9_000, FrameTime.ZERO);
        assertThat(meter.isDone()).isTrue();
        assertThat(meter.figures("", "").shown()).isZero();
    }

    @Test
    void itIsNotDoneBeforeAHeadWasSeen() {
        meter.frame(1, FrameTime.ofSeconds(5));
        clock.advanceSeconds(60);
        assertThat(meter.isDone()).isFalse();
        meter.coached();
        assertThat(meter.isDone()).isTrue();
    }

    @Test
    void aDeafThreadIsToldApartFromTheOpening() {
        meter.answered(700_000_000);
        meter.standing();
        clock.advanceSeconds(0.2);
        meter.answered(50_000_000);
        watch(0.5, 1, 0.04);
        meter.answered(300_000_000);
        watch(3, 1, 0.04);
        meter.answered(20_000_000);
        meter.answered(12_000_000);
        WindowFigures figures = meter.figures("", "");
        assertThat(figures.opening().beforeFirst()).isEqualTo(50);
        assertThat(figures.opening().warmingUp()).isEqualTo(300);
        assertThat(figures.longestBlock()).isEqualTo(20);
    }

    @Test
    void whatBeginsBeforeTheWindowStandsAndGoesOnCountsFromThenOn() {
        meter.standing();
        clock.advanceSeconds(0.1);
        meter.answered(600_000_000);
        assertThat(meter.figures("", "").opening().beforeFirst()).isEqualTo(100);
    }
}
