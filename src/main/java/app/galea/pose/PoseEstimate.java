package app.galea.pose;

import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraModel;
import app.galea.observation.HandObservation;
import app.galea.observation.HeadObservation;
import app.galea.observation.PointObservation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A head and hands found in one crop. Immutable.
 *
 * @param confidence probability that the crop shows a head and that it is found well
 * @param crop the part of the picture that was read
 */
record PoseEstimate(PoseReading reading, HeadFit fit, double confidence, Letterbox crop) {

    /** Hands less likely than this are left out of the observation altogether; far below what anyone asks for. */
    private static final double HARDLY_A_HAND = 0.1;

    /** What a reading of a crop comes to; empty where its points make no head. */
    static Optional<PoseEstimate> of(PoseReading reading, Letterbox crop) {
        // the points' turn is all but the same whether they are a head of this width or of one 1 % off
        return HeadFit.width(reading)
                .map(width -> HeadTurn.byPoints(reading, width))
                .flatMap(turned ->
                        HeadFit.of(turned).map(fit -> new PoseEstimate(turned, fit, HeadConfidence.of(fit), crop)));
    }

    /** How squarely the face is turned to the camera: 1 straight, 0 in profile, -1 away. */
    double facing() {
        return -reading.out().z();
    }

    /** The head, in a picture of that camera. */
    HeadObservation head(CameraModel camera) {
        return new HeadObservation(confidence, reading.rotation(), points(0, PoseReading.HEAD_POINTS, camera));
    }

    /** A hand, in a picture of that camera. */
    HandObservation hand(Side side, CameraModel camera) {
        double present = reading.present(side);
        if (present < HARDLY_A_HAND) {
            return HandObservation.absent(side);
        }
        List<PointObservation> points = points(PoseReading.firstPoint(side), HandLandmark.COUNT, camera);
        return new HandObservation(side, present, reading.touching(side), points, List.of());
    }

    private List<PointObservation> points(int first, int count, CameraModel camera) {
        RayDepth depth = new RayDepth(fit, camera);
        PointObservation[] points = new PointObservation[count];
        for (int i = 0; i < count; i++) {
            int point = first + i;
            points[i] = new PointObservation(
                    reading.x(point),
                    reading.y(point),
                    depth.alongAxis(
                            reading.x(point),
                            reading.y(point),
                            reading.depthHeadWidths(point) * PoseReading.HEAD_WIDTH_MM),
                    reading.visible(point),
                    reading.sigmaHeadWidths(point) * PoseReading.HEAD_WIDTH_MM);
        }
        return Arrays.asList(points);
    }
}
