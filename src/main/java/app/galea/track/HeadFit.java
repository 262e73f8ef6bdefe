package app.galea.track;

import app.galea.geometry.CameraModel;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.Rotation;
import app.galea.geometry.Vector3;
import app.galea.observation.HeadObservation;
import app.galea.observation.PointObservation;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the head is in one frame: from picture points, depths and the turn along the ray to the head's centre in the
 * camera (mm) and the turn camera-from-face, in true perspective. Immutable.
 */
record HeadFit(CameraPoint center, Rotation cameraFromFace, Rotation rayFromFace, List<Vector3> points) {

    /** Errors below this are taken for this, mm, so that no single point rules the fit. */
    private static final double LEAST_SIGMA_MM = 3;

    /** How much of the way from the network's turn to that of the head points is gone. */
    private static final double TURN_SHARE = 0.5;

    /** The best fit of the mean head to a frame; the turn also listens to the own points once they are known. */
    static HeadFit of(HeadObservation head, CameraModel camera, HeadShape shape) {
        double x = 0;
        double y = 0;
        for (PointObservation point : head.points()) {
            x += (point.x() - camera.centerX())
                    / camera.focalPx()
                    / head.points().size();
            y += (point.y() - camera.centerY())
                    / camera.focalPx()
                    / head.points().size();
        }
        Rotation turn = head.rotation();
        CameraPoint center = new CameraPoint(x, y, 1);
        // the ray that the turn refers to goes to the center, which is found with the turn: twice is enough
        for (int i = 0; i < 2; i++) {
            turn = ray(center).inverse().after(head.rotation());
            center = center(head, camera, turn);
        }
        List<Vector3> seen = seen(head, camera, center);
        if (shape.isKnown()) {
            turn = listening(turn, seen, head.points(), shape.points());
        }
        Rotation faceFromCamera = turn.inverse();
        return new HeadFit(
                center,
                turn,
                ray(center).after(turn),
                seen.stream().map(faceFromCamera::apply).toList());
    }

    /** Whether the fit is one that a head in front of the camera can have. */
    boolean isPlausible() {
        return Double.isFinite(center.x()) && Double.isFinite(center.y()) && center.z() > 100 && center.z() < 10_000;
    }

    /** The head's centre under a turn: linear least squares of the mean head's projection. */
    private static CameraPoint center(HeadObservation head, CameraModel camera, Rotation turn) {
        NormalEquations equations = new NormalEquations();
        for (int i = 0; i < head.points().size(); i++) {
            PointObservation point = head.points().get(i);
            Vector3 arm = turn.apply(HeadShape.meanPoints().get(i));
            double x = (point.x() - camera.centerX()) / camera.focalPx();
            double y = (point.y() - camera.centerY()) / camera.focalPx();
            double weight = weight(point);
            equations.add(new Vector3(1, 0, -x), x * arm.z() - arm.x(), weight);
            equations.add(new Vector3(0, 1, -y), y * arm.z() - arm.y(), weight);
        }
        return CameraPoint.of(equations.solve());
    }

    /** The observed points from the head's centre, in camera axes, mm. */
    private static List<Vector3> seen(HeadObservation head, CameraModel camera, CameraPoint center) {
        List<Vector3> seen = new ArrayList<>();
        for (PointObservation point : head.points()) {
            CameraPoint place = camera.unproject(point.place(), center.z() + point.depthMm());
            seen.add(place.vector().minus(center.vector()));
        }
        return seen;
    }

    /**
     * A turn moved part of the way to the one that best lays the own points on the seen ones (one Gauss-Newton step of
     * the orthogonal Procrustes problem, weighted).
     */
    private static Rotation listening(
            Rotation turn, List<Vector3> seen, List<PointObservation> points, List<Vector3> own) {
        Rotation faceFromCamera = turn.inverse();
        double sum = 0;
        Vector3 seenMiddle = Vector3.ZERO;
        Vector3 ownMiddle = Vector3.ZERO;
        for (int i = 0; i < own.size(); i++) {
            double weight = weight(points.get(i));
            sum += weight;
            seenMiddle = seenMiddle.plus(faceFromCamera.apply(seen.get(i)).times(weight));
            ownMiddle = ownMiddle.plus(own.get(i).times(weight));
        }
        NormalEquations equations = new NormalEquations();
        for (int i = 0; i < own.size(); i++) {
            Vector3 q = own.get(i).minus(ownMiddle.times(1 / sum));
            Vector3 gap = faceFromCamera
                    .apply(seen.get(i))
                    .minus(seenMiddle.times(1 / sum))
                    .minus(q);
            double weight = weight(points.get(i));
            // a small turn d moves q by d x q
            equations.add(new Vector3(0, q.z(), -q.y()), gap.x(), weight);
            equations.add(new Vector3(-q.z(), 0, q.x()), gap.y(), weight);
            equations.add(new Vector3(q.y(), -q.x(), 0), gap.z(), weight);
        }
        Vector3 step = equations.solve();
        double angle = step.norm();
        return angle > 1e-9 && angle < 1 ? turn.after(Rotation.about(step, TURN_SHARE * angle)) : turn;
    }

    private static double weight(PointObservation point) {
        double sigma = Math.max(LEAST_SIGMA_MM, point.sigmaMm());
        return 1 / (sigma * sigma);
    }

    /** No ray leads to a center that is nowhere, as of points that all lie in one place; such a fit is not plausible. */
    private static Rotation ray(CameraPoint center) {
        double x = center.x() / center.z();
        double y = center.y() / center.z();
        return Double.isFinite(x) && Double.isFinite(y) ? FaceAxes.rayFromCamera(x, y) : Rotation.IDENTITY;
    }
}
