package app.galea.track;

import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.Side;
import app.galea.observation.TipObservation;
import java.util.List;

/**
 * One hand now. Immutable.
 *
 * @param confidence that the hand is there, 0 when not seen in this frame
 * @param touching probability that it touches the head
 * @param points in {@link HandLandmark} order; empty while the hand is lost
 * @param tips as given by the source, or empty where it gives touching per hand only
 */
public record TrackedHand(
        Side side,
        TrackStatus status,
        double confidence,
        double touching,
        List<TrackedPoint> points,
        List<TipObservation> tips) {

    public TrackedHand {
        points = List.copyOf(points);
        tips = List.copyOf(tips);
    }

    public static TrackedHand lost(Side side) {
        return new TrackedHand(side, TrackStatus.LOST, 0, 0, List.of(), List.of());
    }

    public TrackedPoint point(HandLandmark landmark) {
        return points.get(landmark.ordinal());
    }

    public boolean isLost() {
        return status == TrackStatus.LOST;
    }
}
