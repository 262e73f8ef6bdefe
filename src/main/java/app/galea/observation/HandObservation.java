package app.galea.observation;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.Side;
import java.util.List;

/**
 * One of the subject's hands as seen. Immutable.
 *
 * @param side the subject's own
 * @param confidence probability that this hand is in the picture
 * @param touching probability that the hand touches the head
 * @param points the 16 points in {@link HandLandmark} order, or empty when the hand is absent
 * @param tips what the source knows of the five fingertips in {@link Finger} order, or empty when it gives touching per
 *     hand only
 */
public record HandObservation(
        Side side, double confidence, double touching, List<PointObservation> points, List<TipObservation> tips) {

    public HandObservation {
        confidence = Resolution.probability("confidence", confidence);
        touching = Resolution.probability("touching", touching);
        points = List.copyOf(points);
        tips = List.copyOf(tips);
        if (!points.isEmpty() && points.size() != HandLandmark.COUNT) {
            throw new IllegalArgumentException("a hand has 16 points or none: " + points.size());
        }
        if (!tips.isEmpty() && tips.size() != Finger.values().length) {
            throw new IllegalArgumentException("a hand has 5 tips or none: " + tips.size());
        }
    }

    public static HandObservation absent(Side side) {
        return new HandObservation(side, 0, 0, List.of(), List.of());
    }

    public PointObservation point(HandLandmark landmark) {
        return points.get(landmark.ordinal());
    }
}
