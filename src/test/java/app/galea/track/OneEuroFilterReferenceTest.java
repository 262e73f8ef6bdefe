package app.galea.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OneEuroFilterReferenceTest {

    /** Output of the algorithm as published (Casiez, Roussel, Vogel 2012, algorithm 1), run in Python. */
    @Test
    void givesWhatThePublishedAlgorithmGives() {
        double[] input = {0, 1, 1.5, 1.4, 3, 2.5, 2.6, 2.4, 10, 10.1};
        double[] seconds = {0, 0.04, 0.03, 0.05, 0.04, 0.04, 0.02, 0.04, 0.04, 0.1};
        double[] published = {
            0,
            0.468738454,
            1.009042692,
            1.258575778,
            2.468645077,
            2.489151269,
            2.541427196,
            2.45923113,
            8.909912957,
            9.998892806
        };
        OneEuroFilter filter = new OneEuroFilter(1.0, 0.5, 1.0);
        for (int i = 0; i < input.length; i++) {
            assertThat(filter.filter(input[i], seconds[i])).isCloseTo(published[i], within(1e-8));
        }
    }

    @Test
    void leavesAConstantAlone() {
        OneEuroFilter filter = new OneEuroFilter(0.05, 80, 1);
        for (int i = 0; i < 100; i++) {
            assertThat(filter.filter(0.7, 0.033)).isEqualTo(0.7);
        }
    }

    @Test
    void beginsAnewAfterReset() {
        OneEuroFilter filter = new OneEuroFilter(0.05, 0, 1);
        filter.filter(0, 0);
        filter.filter(1, 0.033);
        filter.reset();
        assertThat(filter.filter(5, 0.033)).isEqualTo(5);
    }
}
