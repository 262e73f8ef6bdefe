package app.galea.pose;

import app.galea.geometry.Vector3;

/**
 * The turn that lays the mean head best on the points of a reading (weighted orthogonal Procrustes). The network gives a
 * turn of its own, too, but its points know better (decision 0070).
 */
final class HeadTurn {

    /** Newton's iteration doubles the right digits; the first steps only bring the size down. */
    private static final int MOST_STEPS = 40;

    private static final double DONE = 1e-10;

    private HeadTurn() {}

    /** The reading of a head that is so many pixels wide with the turn of its points; as it is where they make none, as where they lie in a plane. */
    static PoseReading byPoints(PoseReading reading, double headWidth) {
        double[] spread = spread(reading, headWidth);
        return nearestTurn(spread)
                ? reading.turned(
                        column(spread, 0).normalized(), column(spread, 1).normalized())
                : reading;
    }

    /** The weighted sum of seen point times mean-head point, both from their middles: 3 x 3, by rows. */
    private static double[] spread(PoseReading reading, double headWidth) {
        int n = PoseReading.HEAD_POINTS;
        double[] middle = new double[6];
        double[] row = new double[6];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double weight = HeadFit.weight(reading, i);
            pair(reading, headWidth, i, row);
            sum += weight;
            for (int c = 0; c < row.length; c++) {
                middle[c] += weight * row[c];
            }
        }
        double[] spread = new double[9];
        for (int i = 0; i < n; i++) {
            double weight = HeadFit.weight(reading, i) / sum;
            pair(reading, headWidth, i, row);
            for (int c = 0; c < spread.length; c++) {
                spread[c] += weight * (row[c / 3] - middle[c / 3] / sum) * (row[3 + c % 3] - middle[3 + c % 3] / sum);
            }
        }
        return spread;
    }

    /** A point as seen, from anywhere, and on the mean head, in head widths. */
    private static void pair(PoseReading reading, double headWidth, int point, double[] row) {
        row[0] = reading.x(point) / headWidth;
        row[1] = reading.y(point) / headWidth;
        row[2] = reading.depthHeadWidths(point);
        System.arraycopy(HeadFit.meanPlace(point), 0, row, 3, 3);
    }

    /** Makes the matrix the turn nearest to it, by Newton's iteration for the polar decomposition; false if it has none. */
    private static boolean nearestTurn(double[] m) {
        double[] cofactor = new double[9];
        for (int step = 0; step < MOST_STEPS; step++) {
            cofactors(m, cofactor);
            double determinant = m[0] * cofactor[0] + m[1] * cofactor[1] + m[2] * cofactor[2];
            // written so that NaN fails; a mirror image is no turn
            if (!(determinant > 1e-12)) {
                return false;
            }
            double change = 0;
            for (int i = 0; i < m.length; i++) {
                double next = (m[i] + cofactor[i] / determinant) / 2;
                change = Math.max(change, Math.abs(next - m[i]));
                m[i] = next;
            }
            if (change < DONE) {
                return true;
            }
        }
        return false;
    }

    private static void cofactors(double[] m, double[] into) {
        for (int i = 0; i < 3; i++) {
            int a = 3 * ((i + 1) % 3);
            int b = 3 * ((i + 2) % 3);
            for (int j = 0; j < 3; j++) {
                int c = (j + 1) % 3;
                int d = (j + 2) % 3;
                into[3 * i + j] = m[a + c] * m[b + d] - m[a + d] * m[b + c];
            }
        }
    }

    private static Vector3 column(double[] m, int column) {
        return new Vector3(m[column], m[3 + column], m[6 + column]);
    }
}
