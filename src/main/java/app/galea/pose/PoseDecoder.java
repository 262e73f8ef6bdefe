package app.galea.pose;

import app.galea.geometry.Vector3;
import java.nio.FloatBuffer;
import java.util.Optional;

/** Contract v1's tensors to a reading in picture coordinates; anything that is not a number is nothing seen. */
final class PoseDecoder {

    private static final int PER_POINT = 5;
    /** All points the network gives. */
    static final int ROWS = 68;

    static final int GLOBALS = 11;

    /** The network's points after the head's fourteen that are not the hands': more of the head's, and the arms'. */
    private static final int BETWEEN_HEAD_AND_HANDS = 22;

    /** Where the logits of hands stand among the global numbers; before them is that of a head. */
    private static final int HANDS = 1;

    private static final int TURN = 5;

    /** Points further out than this many crop sides are no reading of this crop. */
    private static final double FAR_OUT = 20;

    private PoseDecoder() {}

    static Optional<PoseReading> decode(FloatBuffer points, FloatBuffer global, Letterbox box) {
        if (!isSane(points, FAR_OUT) || !isSane(global, Float.MAX_VALUE)) {
            return Optional.empty();
        }
        double[][] columns = new double[PER_POINT][PoseReading.POINTS];
        for (int i = 0; i < PoseReading.POINTS; i++) {
            int row = row(i);
            for (int c = 0; c < PER_POINT; c++) {
                columns[c][i] = points.get(row * PER_POINT + c);
            }
            columns[0][i] = box.pictureX(columns[0][i]);
            columns[1][i] = box.pictureY(columns[1][i]);
            columns[3][i] = Math.min(1, Math.max(0, columns[3][i]));
            columns[4][i] = Math.max(0, columns[4][i]);
        }
        Vector3 a = column(global, TURN).normalized();
        Vector3 b = column(global, TURN + 3).normalized();
        Vector3 square = b.minus(a.times(a.dot(b)));
        // two columns (nearly) along one line, or none at all, make no turn
        if (!(a.norm() > 0.5) || !(square.norm() > 1e-3)) {
            return Optional.empty();
        }
        double[] probabilities = new double[4];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = logistic(global.get(HANDS + i));
        }
        return Optional.of(new PoseReading(columns, probabilities, a, square.normalized()));
    }

    /** The probability that a network's answer to yes or no stands for. */
    static double logistic(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** The network's number of one of our points. */
    static int row(int point) {
        return point < PoseReading.HEAD_POINTS ? point : point + BETWEEN_HEAD_AND_HANDS;
    }

    /** Whether all of a network's answers are numbers no further than this from zero. */
    static boolean isSane(FloatBuffer values, double farOut) {
        for (int i = 0; i < values.capacity(); i++) {
            // written so that NaN fails
            if (!(Math.abs(values.get(i)) <= farOut)) {
                return false;
            }
        }
        return true;
    }

    private static Vector3 column(FloatBuffer global, int first) {
        return new Vector3(global.get(first), global.get(first + 1), global.get(first + 2));
    }
}
