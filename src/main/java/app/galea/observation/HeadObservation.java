package app.galea.observation;

import app.galea.anatomy.HeadLandmark;
import app.galea.geometry.Rotation;
import java.util.List;

/**
 * The subject's head as seen. Immutable.
 *
 * <p>The <em>head's centre</em>, to which depths refer, lies at (0, 24, 27) mm in the head frame. The rotation is that
 * of the face axes (x to the person's left, y up, z out of the face) seen along the ray from the camera to the head's
 * centre, so that a face turned straight to the camera has the same rotation anywhere in the picture. The nasion lies
 * 25.5 degrees over the preauricular points in them, on every face; {@code track} turns them into the head frame.
 *
 * @param confidence probability that this is a head and found well
 * @param rotation ray-from-face, see above
 * @param points in {@link HeadLandmark} order, or empty when no head is seen
 */
public record HeadObservation(double confidence, Rotation rotation, List<PointObservation> points) {

    private static final HeadObservation ABSENT = new HeadObservation(0, Rotation.IDENTITY, List.of());

    public HeadObservation {
        confidence = Resolution.probability("confidence", confidence);
        points = List.copyOf(points);
        if (!points.isEmpty() && points.size() != HeadLandmark.values().length) {
            throw new IllegalArgumentException("a head has all its points or none: " + points.size());
        }
    }

    public static HeadObservation absent() {
        return ABSENT;
    }

    public boolean isPresent() {
        return !points.isEmpty();
    }

    public PointObservation point(HeadLandmark landmark) {
        return points.get(landmark.ordinal());
    }
}
