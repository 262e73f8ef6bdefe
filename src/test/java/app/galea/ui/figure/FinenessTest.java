package app.galea.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinenessTest {

    /** A machine on which the whole picture takes so long; part of it is the same for any number of pixels. */
    private static Fineness on(double wholeMs, int pictures) {
        Fineness fineness = new Fineness();
        for (int i = 0; i < pictures; i++) {
            fineness.took(0.1 * wholeMs + 0.9 * wholeMs * fineness.share() * fineness.share());
        }
        return fineness;
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 13, 25})
    void whatIsInTimeIsDrawnWhole(double ms) {
        assertThat(on(ms, 500).share()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, 60, 90})
    void aSlowMachineDrawsFewerPixelsUntilItIsInTime(double ms) {
        Fineness fineness = on(ms, 500);
        assertThat(fineness.share()).isLessThan(1);
        assertThat(fineness.millis()).isLessThan(Fineness.LATE_MS);
        assertThat(fineness.isHopeless()).isFalse();
    }

    @Test
    void aHopelessMachineIsKnownWithinTwoSecondsOfPictures() {
        assertThat(on(5_000, 60).isHopeless()).isTrue();
    }

    @Test
    void itGetsFinerAgainWhenThereIsTime() {
        Fineness fineness = on(60, 100);
        assertThat(fineness.share()).isLessThan(1);
        for (int i = 0; i < 200; i++) {
            fineness.took(4 * fineness.share() * fineness.share());
        }
        assertThat(fineness.share()).isEqualTo(1);
    }
}
