package app.galea.scalp;

import app.galea.geometry.Vector3;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * How far beside the truth a network puts the middle of touching fingertips: a quadratic of what it says of the hand,
 * fitted to renders of people (decision 0009). Immutable.
 *
 * <p>Millimetres in the head frame, of a left hand; a right one is mirrored by the caller.
 */
final class TipBias {

    /** For a network without bias. */
    static final TipBias NONE = new TipBias(new double[0][0]);

    /** What the quadratic is of: two places, the visibility, a direction. */
    private static final int VARIABLES = 10;

    private static final int TERMS = 1 + VARIABLES + VARIABLES * (VARIABLES + 1) / 2;

    private static final double MM_PER_DM = 100;

    private final double[][] coefficients;

    private TipBias(double[][] coefficients) {
        this.coefficients = coefficients;
    }

    /** The bias of that network, from the table beside this class. */
    static TipBias of(String network) {
        String table = network + "-tip-bias.csv";
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TipBias.class.getResourceAsStream(table), table), StandardCharsets.UTF_8))) {
            List<String> lines =
                    reader.lines().filter(line -> !line.startsWith("#")).toList();
            if (lines.size() != 1 + TERMS) {
                throw new IllegalStateException(table + " has " + lines.size() + " lines, not " + (1 + TERMS));
            }
            return new TipBias(lines.stream().skip(1).map(TipBias::coefficients).toArray(double[][]::new));
        } catch (IOException e) {
            throw new IllegalStateException(table + " beside the class cannot be read", e);
        }
    }

    boolean isNone() {
        return coefficients.length == 0;
    }

    /**
     * What has to be added to the fingertips' middle.
     *
     * @param tips middle of the three middle fingertips, mm in the head frame
     * @param knuckles middle of the four finger knuckles, the same
     * @param visible mean probability that the fingertips are seen
     * @param toCamera unit direction from the head to the camera, head frame
     */
    Vector3 offset(Vector3 tips, Vector3 knuckles, double visible, Vector3 toCamera) {
        double[] variables = {
            tips.x() / MM_PER_DM,
            tips.y() / MM_PER_DM,
            tips.z() / MM_PER_DM,
            knuckles.x() / MM_PER_DM,
            knuckles.y() / MM_PER_DM,
            knuckles.z() / MM_PER_DM,
            visible,
            toCamera.x(),
            toCamera.y(),
            toCamera.z()
        };
        return new Vector3(axis(0, variables), axis(1, variables), axis(2, variables));
    }

    private double axis(int axis, double[] variables) {
        double sum = coefficients[0][axis];
        int product = 1 + VARIABLES;
        for (int i = 0; i < VARIABLES; i++) {
            double slope = coefficients[1 + i][axis];
            for (int j = i; j < VARIABLES; j++) {
                slope += coefficients[product][axis] * variables[j];
                product++;
            }
            sum += slope * variables[i];
        }
        return sum;
    }

    private static double[] coefficients(String line) {
        String[] words = line.split(",");
        return new double[] {Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3])};
    }
}
