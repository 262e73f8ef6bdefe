package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HeadLandmark;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadFitLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** The mean head, turned, sized and placed, gives its place and size back, with nothing left over. */
    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheMeanHeadWhereItIs(long seed) {
        Random random = new Random(seed);
        Rotation turn = new Rotation(
                random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
        double x = random.nextDouble() * 1000;
        double y = random.nextDouble() * 1000;
        double headWidth = 5 + random.nextDouble() * 500;
        PoseReading reading = reading(turn, x, y, headWidth, random);
        HeadFit fit = HeadFit.of(reading).orElseThrow();
        assertThat(fit.centerX()).isCloseTo(x, within(1e-6 * headWidth));
        assertThat(fit.centerY()).isCloseTo(y, within(1e-6 * headWidth));
        assertThat(fit.headWidth()).isCloseTo(headWidth, within(1e-6 * headWidth));
        assertThat(fit.residual()).isLessThan(1e-6);
        assertThat(fit.crop().side()).isCloseTo(3.6 * headWidth, within(1e-4 * headWidth));
    }

    static PoseReading reading(Rotation turn, double x, double y, double headWidth, Random random) {
        double[][] columns = new double[5][PoseReading.POINTS];
        double tilt = Math.toRadians(25.5);
        for (HeadLandmark landmark : HeadLandmark.values()) {
            HeadPoint p = landmark.meanPlace();
            // the axes of contract v0: left, up, out, about the head's centre
            double forward = p.y() - 24;
            double high = p.z() - 27;
            Vector3 face = new Vector3(
                    -p.x(),
                    forward * Math.sin(tilt) + high * Math.cos(tilt),
                    forward * Math.cos(tilt) - high * Math.sin(tilt));
            Vector3 seen = turn.apply(face.times(1 / 150.0));
            int i = landmark.ordinal();
            columns[0][i] = x + headWidth * seen.x();
            columns[1][i] = y + headWidth * seen.y();
            columns[2][i] = seen.z();
            columns[3][i] = 1;
            columns[4][i] = 0.01 + 0.1 * random.nextDouble();
        }
        Vector3 left = turn.apply(new Vector3(1, 0, 0));
        Vector3 up = turn.apply(new Vector3(0, 1, 0));
        return new PoseReading(columns, new double[] {0.9, 0.9, 0.9, 0.9}, left, up);
    }
}
