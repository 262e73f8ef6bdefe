package app.galea.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.Side;
import app.galea.observation.HandObservation;
import app.galea.observation.PointObservation;
import java.util.ArrayList;
import java.util.List;

/** How an open palm is shown to the camera, and all that may be wrong with it. */
public final class ShownPalm {

    private static final double[][] KNUCKLES = {{38, -45}, {28, -92}, {8, -96}, {-12, -92}, {-30, -84}};
    private static final double[][] WAYS = {{0.75, -0.66}, {0.22, -0.97}, {0.03, -1}, {-0.16, -0.98}, {-0.38, -0.92}};
    private static final double[] LENGTHS = {55, 82, 90, 84, 66};

    /** The middle of a camera's picture, where the head is, and how large things are there. */
    public record View(double centerX, double centerY, double pixelsPerMm) {

        static final View PLAIN = new View(320, 240, 640 / 2.0 / Math.tan(Math.toRadians(30)) / 650);
    }

    boolean closed;
    boolean together;
    boolean backwards;
    double leanDeg;
    double asideMm = 230;
    double downMm = 120;
    double shiftMm;
    double visible = 0.95;
    double confidence = 0.95;
    double touching = 0.05;

    static HandObservation observed(Side side, ShownPalm shown) {
        return shown.observed(side, View.PLAIN);
    }

    /** A hand in the picture's plane beside the head; the person's left is the picture's right. */
    public HandObservation observed(Side side, View view) {
        double cos = Math.cos(Math.toRadians(leanDeg));
        double sin = Math.sin(Math.toRadians(leanDeg));
        double thumbward = (side == Side.LEFT ? -1 : 1) * (backwards ? -1 : 1);
        List<PointObservation> points = new ArrayList<>();
        for (double[] point : fromWristMm()) {
            double x = thumbward * point[0];
            double turnedX = cos * x - sin * point[1] + (side == Side.LEFT ? 1 : -1) * asideMm + shiftMm;
            double turnedY = sin * x + cos * point[1] + downMm;
            points.add(new PointObservation(
                    view.centerX + view.pixelsPerMm * turnedX,
                    view.centerY + view.pixelsPerMm * turnedY,
                    0,
                    visible,
                    2));
        }
        assertThat(points).hasSize(HandLandmark.COUNT);
        return new HandObservation(side, confidence, touching, points, List.of());
    }

    private List<double[]> fromWristMm() {
        List<double[]> mm = new ArrayList<>();
        mm.add(new double[] {0, 0});
        mm.addAll(List.of(KNUCKLES));
        for (double share : new double[] {0.5, 1}) {
            for (int finger = 0; finger < KNUCKLES.length; finger++) {
                double length = closed ? 18 : LENGTHS[finger];
                mm.add(new double[] {
                    KNUCKLES[finger][0] + share * length * (together ? 0 : WAYS[finger][0]),
                    KNUCKLES[finger][1] + share * length * WAYS[finger][1]
                });
            }
        }
        return mm;
    }
}
