package app.galea.ui.overlay;

import app.galea.anatomy.HeadSize;
import app.galea.geometry.CameraModel;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.Direction;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.HeadPose;
import app.galea.geometry.ImagePoint;
import app.galea.geometry.Vector3;
import java.util.List;

/**
 * The person's head as it lies in the picture: from places on the scalp to places on the screen, in the perspective of
 * the camera. Immutable.
 *
 * <p>In the scale of the unit sphere the part of an ellipsoid that faces the eye is what lies before a plane, so what the
 * head itself hides is cut off exactly: {@code u} is seen when {@code u . eye > 1}.
 */
public final class HeadView {

    /** Points of the edge of sight for a full turn. */
    private static final int HORIZON_STEPS = 72;

    private final HeadPose pose;
    private final HeadSize size;
    private final CameraModel camera;
    private final Viewport viewport;
    /** The eye in the scale of the unit sphere. */
    private final Vector3 eye;

    public HeadView(HeadPose pose, HeadSize size, CameraModel camera, Viewport viewport) {
        this.pose = pose;
        this.size = size;
        this.camera = camera;
        this.viewport = viewport;
        HeadPoint at = pose.headFromCamera(new CameraPoint(0, 0, 0));
        eye = new Vector3(
                at.x() / size.semiXMm(), (at.y() - size.centerYMm()) / size.semiYMm(), at.z() / size.semiZMm());
    }

    HeadSize size() {
        return size;
    }

    Viewport viewport() {
        return viewport;
    }

    /** Whether the scalp in that direction faces the camera. */
    public boolean isSeen(Direction direction) {
        return beforeHorizon(direction.vector()) > 0;
    }

    /** How squarely the scalp there faces the camera: 0 at the edge of sight and behind it, 1 towards the eye. */
    double facing(Direction direction) {
        double most = eye.norm() - 1;
        return most <= 0 ? 0 : Math.max(0, Math.min(1, beforeHorizon(direction.vector()) / most));
    }

    /** Where a place of the scalp lies on the screen, seen or not. */
    public ImagePoint onScreen(Direction direction) {
        return onScreen(size.surface(direction));
    }

    /** Where a point of the head frame lies on the screen. */
    public ImagePoint onScreen(HeadPoint point) {
        return viewport.onScreen(camera.project(pose.cameraFromHead(point)));
    }

    /** Screen pixels of a millimetre at the head's distance. */
    double pixelsPerMm() {
        return viewport.scale() * camera.focalPx() / Math.max(1, pose.origin().z());
    }

    /** The part of a closed outline that faces the camera, on the screen; empty when all of it is hidden. */
    Polygon seenPart(List<Direction> outline) {
        Polygon seen = new Polygon();
        int count = outline.size();
        int start = 0;
        while (start < count && !isSeen(outline.get(start))) {
            start++;
        }
        if (start == count) {
            return seen;
        }
        Vector3 left = Vector3.ZERO;
        for (int i = 0; i < count; i++) {
            Vector3 from = outline.get((start + i) % count).vector();
            Vector3 to = outline.get((start + i + 1) % count).vector();
            double before = beforeHorizon(from);
            double after = beforeHorizon(to);
            if (before > 0) {
                add(seen, from);
            }
            if (before > 0 != after > 0) {
                Vector3 crossing = from.plus(to.minus(from).times(before / (before - after)));
                if (before > 0) {
                    left = crossing;
                } else {
                    addHorizon(seen, left, crossing);
                }
            }
        }
        return seen;
    }

    /** The whole edge of the head as seen from the camera. */
    Polygon silhouette() {
        Polygon edge = new Polygon();
        Vector3 middle = eye.times(1 / eye.dot(eye));
        double radius = Math.sqrt(Math.max(0, 1 - middle.dot(middle)));
        Vector3 helper = Math.abs(eye.normalized().z()) < 0.9 ? new Vector3(0, 0, 1) : new Vector3(0, 1, 0);
        Vector3 a = eye.cross(helper).normalized();
        Vector3 b = eye.cross(a).normalized();
        for (int i = 0; i < HORIZON_STEPS; i++) {
            double turn = 2 * Math.PI * i / HORIZON_STEPS;
            add(edge, middle.plus(a.times(radius * Math.cos(turn))).plus(b.times(radius * Math.sin(turn))));
        }
        return edge;
    }

    /** Along the edge of sight from where an outline left it to where it came back, the shorter way. */
    private void addHorizon(Polygon seen, Vector3 left, Vector3 back) {
        Vector3 middle = eye.times(1 / eye.dot(eye));
        Vector3 from = left.minus(middle);
        Vector3 to = back.minus(middle);
        double angle = Math.atan2(from.cross(to).norm(), from.dot(to));
        int steps = (int) Math.ceil(angle / (2 * Math.PI) * HORIZON_STEPS);
        double radius = Math.sqrt(Math.max(0, 1 - middle.dot(middle)));
        for (int i = 0; i <= steps; i++) {
            double share = steps == 0 ? 1 : (double) i / steps;
            Vector3 between = from.times(1 - share).plus(to.times(share));
            add(seen, middle.plus(between.normalized().times(radius)));
        }
    }

    private void add(Polygon polygon, Vector3 onSphere) {
        ImagePoint place = onScreen(Direction.of(onSphere));
        polygon.add(place.x(), place.y());
    }

    private double beforeHorizon(Vector3 unit) {
        return unit.dot(eye) - 1;
    }
}
