package app.galea.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.Side;
import app.galea.observation.HandObservation;
import app.galea.observation.PointObservation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class TurnedSquareTest {

    /** Fingers up: wrist, five knuckles, five middle joints, five tips. */
    private static final double[][] UPRIGHT = {
        {0, 100},
        {-40, 60},
        {-25, 0},
        {0, -5},
        {20, 0},
        {40, 8},
        {-60, 30},
        {-28, -40},
        {0, -50},
        {24, -42},
        {50, -25},
        {-75, 5},
        {-30, -80},
        {0, -95},
        {28, -84},
        {58, -50}
    };

    /** Observed points are kept to an eighth of a pixel, and the square is twice as large as their box. */
    private static final double ROUNDING_PX = 0.3;

    private static HandObservation hand(double turn, double scale, double x, double y) {
        List<PointObservation> points = new ArrayList<>();
        for (double[] point : UPRIGHT) {
            double px = Math.cos(turn) * point[0] - Math.sin(turn) * point[1];
            double py = Math.sin(turn) * point[0] + Math.cos(turn) * point[1];
            points.add(new PointObservation(x + scale * px, y + scale * py, 0, 1, 1));
        }
        return new HandObservation(Side.LEFT, 1, 0, points, List.of());
    }

    @RepeatedTest(50)
    void turnsGrowsAndMovesWithTheHand(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double turn = (random.nextDouble() - 0.5) * 6;
        double scale = 0.2 + 3 * random.nextDouble();
        double x = 1000 * random.nextDouble();
        double y = 700 * random.nextDouble();
        TurnedSquare upright = TurnedSquare.about(hand(0, 1, 0, 0));
        TurnedSquare square = TurnedSquare.about(hand(turn, scale, x, y));

        assertThat(Math.IEEEremainder(square.turnRad() - upright.turnRad() - turn, 2 * Math.PI))
                .isCloseTo(0, within(0.01));
        assertThat(square.side()).isCloseTo(scale * upright.side(), within(ROUNDING_PX));
        double centerX = Math.cos(turn) * upright.centerX() - Math.sin(turn) * upright.centerY();
        double centerY = Math.sin(turn) * upright.centerX() + Math.cos(turn) * upright.centerY();
        assertThat(square.centerX()).isCloseTo(x + scale * centerX, within(ROUNDING_PX));
        assertThat(square.centerY()).isCloseTo(y + scale * centerY, within(ROUNDING_PX));
    }

    @RepeatedTest(20)
    void theWristLiesBelowTheMiddleAndEveryPointInside(RepetitionInfo repetition) {
        double turn = repetition.getCurrentRepetition() * 0.3;
        HandObservation hand = hand(turn, 1, 300, 200);
        TurnedSquare square = TurnedSquare.about(hand);
        PointObservation wrist = hand.point(HandLandmark.WRIST);
        double down = -(wrist.x() - square.centerX()) * Math.sin(square.turnRad())
                + (wrist.y() - square.centerY()) * Math.cos(square.turnRad());
        assertThat(down / square.side()).isBetween(0.2, 0.5);
        for (PointObservation point : hand.points()) {
            double across = (point.x() - square.centerX()) * Math.cos(square.turnRad())
                    + (point.y() - square.centerY()) * Math.sin(square.turnRad());
            assertThat(Math.abs(across) / square.side()).isLessThan(0.5);
        }
    }
}
