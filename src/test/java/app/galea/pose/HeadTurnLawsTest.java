package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadTurnLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Points of a turned mean head tell its turn, whatever turn the network itself says. */
    @ParameterizedTest
    @MethodSource("seeds")
    void pointsTellTheTurn(long seed) {
        Random random = new Random(seed);
        Rotation turn = new Rotation(
                random.nextGaussian(), random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
        PoseReading right = HeadFitLawsTest.reading(turn, 300, 200, 90, random);
        Rotation off = new Rotation(1, 0.2 * random.nextGaussian(), 0.2 * random.nextGaussian(), 0);
        Rotation said = turn.after(off);
        PoseReading wrong = HeadFitLawsTest.reading(turn, 300, 200, 90, new Random(seed))
                .turned(said.apply(new Vector3(1, 0, 0)), said.apply(new Vector3(0, 1, 0)));
        HeadFit fit = HeadFit.of(right).orElseThrow();
        Rotation found = HeadTurn.byPoints(wrong, fit.headWidth()).rotation();
        assertThat(found.inverse().after(turn).angleRad()).isCloseTo(0, within(1e-6));
    }

    /** The rough size and place come from the network's own turn; a turn a little off leaves little of it. */
    @Test
    void aTurnThatIsFifteenDegreesOffIsMended() {
        Rotation turn = Rotation.about(new Vector3(0, 1, 0.2), Math.PI - 0.3);
        Rotation said = turn.after(Rotation.about(new Vector3(1, 0, 0), Math.toRadians(15)));
        PoseReading wrong = HeadFitLawsTest.reading(turn, 300, 200, 90, new Random(5))
                .turned(said.apply(new Vector3(1, 0, 0)), said.apply(new Vector3(0, 1, 0)));
        PoseEstimate estimate =
                PoseEstimate.of(wrong, new Letterbox(300, 200, 330)).orElseThrow();
        assertThat(Math.toDegrees(
                        estimate.reading().rotation().inverse().after(turn).angleRad()))
                .isLessThan(3);
    }

    /** Points that all lie in one place make no turn: the network's own stays. */
    @Test
    void pointsInOnePlaceLeaveTheNetworksTurn() {
        double[][] columns = new double[5][PoseReading.POINTS];
        Arrays.fill(columns[4], 0.05);
        Rotation said = new Rotation(0.9, 0.1, -0.3, 0.2);
        PoseReading flat = new PoseReading(
                columns, new double[4], said.apply(new Vector3(1, 0, 0)), said.apply(new Vector3(0, 1, 0)));
        PoseReading kept = HeadTurn.byPoints(flat, 100);
        assertThat(kept.rotation().inverse().after(said).angleRad()).isCloseTo(0, within(1e-9));
    }
}
