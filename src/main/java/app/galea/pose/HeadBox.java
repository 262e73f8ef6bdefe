package app.galea.pose;

import app.galea.geometry.ImageBox;
import app.galea.observation.HeadObservation;
import app.galea.observation.PointObservation;

/** The upright box round a head's points in the picture. */
public final class HeadBox {

    private HeadBox() {}

    /** Pixels; from vertex to chin and from tragus to tragus when the face is seen. The head must be present. */
    public static ImageBox of(HeadObservation head) {
        if (!head.isPresent()) {
            throw new IllegalArgumentException("a head that is absent has no box");
        }
        double left =
                head.points().stream().mapToDouble(PointObservation::x).min().orElseThrow();
        double right =
                head.points().stream().mapToDouble(PointObservation::x).max().orElseThrow();
        double top =
                head.points().stream().mapToDouble(PointObservation::y).min().orElseThrow();
        double bottom =
                head.points().stream().mapToDouble(PointObservation::y).max().orElseThrow();
        return new ImageBox(left, top, right - left, bottom - top);
    }
}
