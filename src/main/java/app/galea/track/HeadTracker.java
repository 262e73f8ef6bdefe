package app.galea.track;

import app.galea.anatomy.HeadSize;
import app.galea.geometry.CameraModel;
import app.galea.geometry.HeadPose;
import app.galea.observation.HeadObservation;
import app.galea.time.FrameTime;
import java.util.Optional;

/**
 * Follows the subject's head: its pose in mm, and the person's own size as the session learns it. Confined to
 * the vision thread.
 */
final class HeadTracker {

    private final Optional<HeadSize> calibrated;
    private HeadShape shape = new HeadShape();
    private TrackedHead last;
    private FrameTime lastSeen = FrameTime.ZERO;

    HeadTracker(Optional<HeadSize> calibrated) {
        this.calibrated = calibrated;
        last = TrackedHead.never(calibrated.orElse(HeadSize.DEFAULT));
    }

    TrackedHead advance(FrameTime time, HeadObservation head, CameraModel camera) {
        if (head.isPresent() && head.confidence() >= SceneTracker.LEAST_CONFIDENCE) {
            HeadFit fit = HeadFit.of(head, camera, shape);
            if (fit.isPlausible()) {
                shape.add(fit.points(), head.points());
                lastSeen = time;
                last = tracked(fit, head.confidence(), camera);
                return last;
            }
        }
        TrackStatus status = last.isLost() || time.since(lastSeen) > SceneTracker.COAST_SECONDS
                ? TrackStatus.LOST
                : TrackStatus.COASTING;
        last = new TrackedHead(status, 0, last.pose(), last.size(), last.angles(), last.widthShare());
        return last;
    }

    /** Forgets the person. */
    void reset() {
        shape = new HeadShape();
        last = TrackedHead.never(calibrated.orElse(HeadSize.DEFAULT));
    }

    private TrackedHead tracked(HeadFit fit, double confidence, CameraModel camera) {
        HeadPose pose = new HeadPose(
                fit.cameraFromFace().after(FaceAxes.headFromFace().inverse()),
                FaceAxes.headOrigin(fit.center(), fit.cameraFromFace()));
        HeadSize size = calibrated.orElse(shape.size());
        double widthPx = 2 * size.semiXMm() * camera.focalPx() / fit.center().z();
        return new TrackedHead(
                TrackStatus.FRESH,
                confidence,
                pose,
                size,
                FaceAxes.angles(fit.rayFromFace()),
                widthPx / camera.width());
    }
}
