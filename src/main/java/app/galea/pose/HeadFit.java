package app.galea.pose;

import app.galea.anatomy.HeadLandmark;
import app.galea.geometry.Vector3;
import java.util.Arrays;
import java.util.Optional;

/**
 * The mean head laid over the points of a reading, turned as the network says: where its centre lies and how large it
 * is in the picture, and how well points and turn agree. Immutable.
 *
 * @param centerX of the head's centre, pixels of the original picture
 * @param centerY of the head's centre, pixels of the original picture
 * @param headWidth pixels in a head width (150 mm)
 * @param residual median distance of the head points from the fitted mean head, in head widths, depth included
 * @param sigma median sigma of the head points, in head widths
 */
record HeadFit(double centerX, double centerY, double headWidth, double residual, double sigma) {

    /** Sigmas below this, in head widths, do not weigh more: the mean head itself is no nearer to the person's. */
    private static final double SIGMA_FLOOR = 0.02;

    /** Larger heads, in pixels, are in no picture there is; nor could their crop be told. */
    private static final double LARGEST_HEAD = 1e5;

    private static final double[][] MEAN_HEAD = meanHead();

    /**
     * The mean head in face axes (left, up, out), in head widths from the head's centre. The head frame is pitched
     * against the face axes by the nasion's elevation, 25.5 degrees in the mean; the centre is (0, 24, 27) mm there.
     */
    private static double[][] meanHead() {
        double sin = Math.sin(Math.toRadians(25.5));
        double cos = Math.cos(Math.toRadians(25.5));
        return Arrays.stream(HeadLandmark.values())
                .map(landmark -> landmark.meanPlace())
                .map(p -> new double[] {
                    -p.x() / PoseReading.HEAD_WIDTH_MM,
                    (sin * (p.y() - 24) + cos * (p.z() - 27)) / PoseReading.HEAD_WIDTH_MM,
                    (cos * (p.y() - 24) - sin * (p.z() - 27)) / PoseReading.HEAD_WIDTH_MM
                })
                .toArray(double[][]::new);
    }

    /** Scale and place of the mean head, pixels. */
    private record Placing(double x, double y, double size) {}

    /** Weighted least squares of scale and place under the reading's turn; empty when no size comes out. */
    static Optional<HeadFit> of(PoseReading reading) {
        return place(reading).map(p -> new HeadFit(p.x, p.y, p.size, residual(reading, p), medianSigma(reading)));
    }

    /** A head width of that fit in pixels, without all the rest. */
    static Optional<Double> width(PoseReading reading) {
        return place(reading).map(Placing::size);
    }

    private static Optional<Placing> place(PoseReading reading) {
        int n = PoseReading.HEAD_POINTS;
        double[][] model = turned(reading);
        double[] weight = new double[n];
        double sum = 0;
        double[] mean = new double[4];
        for (int i = 0; i < n; i++) {
            weight[i] = weight(reading, i);
            sum += weight[i];
            mean[0] += weight[i] * model[0][i];
            mean[1] += weight[i] * model[1][i];
            mean[2] += weight[i] * reading.x(i);
            mean[3] += weight[i] * reading.y(i);
        }
        double top = 0;
        double bottom = 0;
        for (int i = 0; i < n; i++) {
            double mx = model[0][i] - mean[0] / sum;
            double my = model[1][i] - mean[1] / sum;
            top += weight[i] * (mx * (reading.x(i) - mean[2] / sum) + my * (reading.y(i) - mean[3] / sum));
            bottom += weight[i] * (mx * mx + my * my);
        }
        double size = top / bottom;
        // written so that NaN fails
        if (!(size > 0 && size <= LARGEST_HEAD)) {
            return Optional.empty();
        }
        double x = (mean[2] - size * mean[0]) / sum;
        double y = (mean[3] - size * mean[1]) / sum;
        return Optional.of(new Placing(x, y, size));
    }

    /** How much a head point counts, by the error it claims. */
    static double weight(PoseReading reading, int point) {
        double sigma = Math.max(SIGMA_FLOOR, Math.min(1, reading.sigmaHeadWidths(point)));
        return 1 / (sigma * sigma);
    }

    /** A head point's place on the mean head: left, up, out, in head widths from the head's centre. Not to be changed. */
    static double[] meanPlace(int point) {
        return MEAN_HEAD[point];
    }

    private static double[][] turned(PoseReading reading) {
        Vector3 l = reading.left();
        Vector3 u = reading.up();
        Vector3 o = reading.out();
        double[][] turned = new double[3][MEAN_HEAD.length];
        for (int i = 0; i < MEAN_HEAD.length; i++) {
            double[] p = MEAN_HEAD[i];
            turned[0][i] = p[0] * l.x() + p[1] * u.x() + p[2] * o.x();
            turned[1][i] = p[0] * l.y() + p[1] * u.y() + p[2] * o.y();
            turned[2][i] = p[0] * l.z() + p[1] * u.z() + p[2] * o.z();
        }
        return turned;
    }

    private static double residual(PoseReading reading, Placing placing) {
        double[][] model = turned(reading);
        double[] distance = new double[MEAN_HEAD.length];
        for (int i = 0; i < MEAN_HEAD.length; i++) {
            double dx = (reading.x(i) - placing.x) / placing.size - model[0][i];
            double dy = (reading.y(i) - placing.y) / placing.size - model[1][i];
            double dz = reading.depthHeadWidths(i) - model[2][i];
            distance[i] = Math.sqrt(dx * dx + dy * dy + dz * dz);
        }
        return median(distance);
    }

    private static double medianSigma(PoseReading reading) {
        double[] sigmas = new double[PoseReading.HEAD_POINTS];
        for (int i = 0; i < sigmas.length; i++) {
            sigmas[i] = reading.sigmaHeadWidths(i);
        }
        return median(sigmas);
    }

    /** Of an even count, as there are 14 points. */
    private static double median(double[] values) {
        Arrays.sort(values);
        return (values[values.length / 2 - 1] + values[values.length / 2]) / 2;
    }

    /** The crop the network likes best for this head. */
    Letterbox crop() {
        return new Letterbox(centerX, centerY, HeadRegion.CROP_HEAD_WIDTHS * headWidth);
    }
}
