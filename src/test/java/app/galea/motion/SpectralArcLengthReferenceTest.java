package app.galea.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Balasubramanian et al. 2015, doi 10.1186/s12984-015-0090-9. The first value stands in the documentation of the
 * authors' published code (siva82kb/SPARC); the minimum-jerk values were computed apart from this project, with
 * NumPy's FFT, by a program that gives the authors' value to all its digits.
 */
class SpectralArcLengthReferenceTest {

    private final SpectralArcLength sparc = new SpectralArcLength(SpectralArcLength.CUT_OFF_HERTZ);

    private static double[] minimumJerk(int samples) {
        double[] speed = new double[samples];
        for (int i = 0; i < samples; i++) {
            double s = i / (samples - 1.0);
            speed[i] = 30 * s * s * (1 - s) * (1 - s);
        }
        return speed;
    }

    @Test
    void givesTheAuthorsValueForTheirBell() {
        double[] speed = new double[200];
        for (int i = 0; i < 200; i++) {
            double t = -1 + 0.01 * i;
            speed[i] = Math.exp(-5 * t * t);
        }
        assertThat(sparc.of(speed, 200, 100)).isCloseTo(-1.41403, within(5e-6));
    }

    @Test
    void givesTheMinimumJerkProfileItsValueAtAnyRateAndScale() {
        assertThat(sparc.of(minimumJerk(101), 101, 100)).isCloseTo(-1.405829, within(1e-6));
        assertThat(sparc.of(minimumJerk(201), 201, 200)).isCloseTo(-1.405829, within(1e-6));
        assertThat(sparc.of(minimumJerk(21), 21, 20)).isCloseTo(-1.400526, within(1e-6));
        double[] threefold = minimumJerk(101);
        for (int i = 0; i < 101; i++) {
            threefold[i] *= 3;
        }
        assertThat(sparc.of(threefold, 101, 100)).isCloseTo(-1.405829, within(1e-6));
    }

    @Test
    void callsTwoMovementsInARowLessSmooth() {
        double[] one = minimumJerk(101);
        double[] two = new double[201];
        System.arraycopy(one, 0, two, 0, 101);
        System.arraycopy(one, 1, two, 101, 100);
        assertThat(sparc.of(two, 201, 100)).isCloseTo(-2.244545, within(1e-6));
    }

    @Test
    void givesNothingForNoMovement() {
        assertThat(sparc.of(new double[50], 50, 20)).isZero();
    }
}
