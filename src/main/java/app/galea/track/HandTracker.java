package app.galea.track;

import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraModel;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.ImagePoint;
import app.galea.observation.HandObservation;
import app.galea.observation.PointObservation;
import app.galea.time.FrameTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows one hand: its points smoothed for the screen and, apart from that, unsmoothed in the head frame. Confined to
 * the vision thread.
 */
final class HandTracker {

    /** Start values of measures.md, in head widths; MediaPipe's landmark smoothing. */
    private static final double MIN_CUTOFF_HZ = 0.05;

    private static final double BETA = 80;
    private static final double DERIVATIVE_CUTOFF_HZ = 1.0;

    /** The unit of the filters' numbers. */
    private static final double HEAD_WIDTH_MM = 150;

    private final Side side;
    private final List<OneEuroFilter> filters = new ArrayList<>();
    private TrackedHand last;
    private FrameTime lastSeen = FrameTime.ZERO;

    HandTracker(Side side) {
        this.side = side;
        last = TrackedHand.lost(side);
        for (int i = 0; i < 2 * HandLandmark.COUNT; i++) {
            filters.add(new OneEuroFilter(MIN_CUTOFF_HZ, BETA, DERIVATIVE_CUTOFF_HZ));
        }
    }

    /** The hand now; {@code head} gives the head frame and the scale. */
    TrackedHand advance(FrameTime time, HandObservation hand, TrackedHead head, CameraModel camera) {
        if (!hand.points().isEmpty() && hand.confidence() >= SceneTracker.LEAST_CONFIDENCE) {
            double seconds = last.isLost() ? 0 : time.since(lastSeen);
            last = new TrackedHand(
                    side,
                    TrackStatus.FRESH,
                    hand.confidence(),
                    hand.touching(),
                    points(hand, head, camera, seconds),
                    hand.tips());
            lastSeen = time;
            return last;
        }
        if (last.isLost() || time.since(lastSeen) > SceneTracker.COAST_SECONDS) {
            reset();
        } else {
            last = new TrackedHand(side, TrackStatus.COASTING, 0, last.touching(), last.points(), last.tips());
        }
        return last;
    }

    void reset() {
        last = TrackedHand.lost(side);
        filters.forEach(OneEuroFilter::reset);
    }

    private List<TrackedPoint> points(HandObservation hand, TrackedHead head, CameraModel camera, double seconds) {
        HeadPose pose = head.pose();
        double centerZ = FaceAxes.centerDepth(pose);
        double headWidthPx = HEAD_WIDTH_MM * camera.focalPx() / centerZ;
        List<TrackedPoint> points = new ArrayList<>(HandLandmark.COUNT);
        for (int i = 0; i < HandLandmark.COUNT; i++) {
            PointObservation point = hand.points().get(i);
            // never nearer than a hand's breadth to the lens, whatever the depth says
            CameraPoint place = camera.unproject(point.place(), Math.max(80, centerZ + point.depthMm()));
            ImagePoint shown = new ImagePoint(
                    headWidthPx * filters.get(2 * i).filter(point.x() / headWidthPx, seconds),
                    headWidthPx * filters.get(2 * i + 1).filter(point.y() / headWidthPx, seconds));
            points.add(new TrackedPoint(shown, pose.headFromCamera(place), point.visible(), point.sigmaMm()));
        }
        return points;
    }
}
