package app.galea.pose;

import app.galea.geometry.Vector3;
import java.nio.FloatBuffer;
import java.util.Optional;

/** Contract v0's tensors to a reading in picture coordinates; anything that is not a number is nothing seen. */
final class PoseDecoder {

    private static final int PER_POINT = 5;
    private static final int GLOBALS = 10;

    /** Points further out than this many crop sides are no reading of this crop. */
    private static final double FAR_OUT = 20;

    private PoseDecoder() {}

    static Optional<PoseReading> decode(FloatBuffer points, FloatBuffer global, Letterbox box) {
        double[][] columns = new double[PER_POINT][PoseReading.POINTS];
        for (int i = 0; i < PoseReading.POINTS; i++) {
            for (int c = 0; c < PER_POINT; c++) {
                double value = points.get(i * PER_POINT + c);
                // written so that NaN fails
                if (!(Math.abs(value) <= FAR_OUT)) {
                    return Optional.empty();
                }
                columns[c][i] = value;
            }
            columns[0][i] = box.pictureX(columns[0][i]);
            columns[1][i] = box.pictureY(columns[1][i]);
            columns[3][i] = Math.min(1, Math.max(0, columns[3][i]));
            columns[4][i] = Math.max(0, columns[4][i]);
        }
        for (int i = 0; i < GLOBALS; i++) {
            if (!Float.isFinite(global.get(i))) {
                return Optional.empty();
            }
        }
        Vector3 a = new Vector3(global.get(4), global.get(5), global.get(6)).normalized();
        Vector3 b = new Vector3(global.get(7), global.get(8), global.get(9)).normalized();
        Vector3 square = b.minus(a.times(a.dot(b)));
        // two columns (nearly) along one line, or none at all, make no turn
        if (!(a.norm() > 0.5) || !(square.norm() > 1e-3)) {
            return Optional.empty();
        }
        double[] probabilities = new double[4];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = 1 / (1 + Math.exp(-global.get(i)));
        }
        return Optional.of(new PoseReading(columns, probabilities, a, square.normalized()));
    }
}
