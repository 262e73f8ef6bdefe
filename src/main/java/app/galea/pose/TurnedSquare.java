package app.galea.pose;

import app.galea.anatomy.HandLandmark;
import app.galea.observation.HandObservation;
import app.galea.observation.PointObservation;

/**
 * The square about a hand as MediaPipe's hand network wants it: turned so that the way from the wrist to the middle
 * knuckles leads up. Immutable.
 *
 * @param centerX pixels of the picture
 * @param centerY pixels of the picture
 * @param side pixels of the picture
 * @param turnRad how far the square's up is turned clockwise from the picture's
 */
record TurnedSquare(double centerX, double centerY, double side, double turnRad) {

    /** As MediaPipe cuts about the landmarks of the frame before (hand_landmark_landmarks_to_roi). */
    private static final double MARGIN = 2;

    private static final double UPWARD_SHARE = 0.1;

    /** About our own wrist and knuckles; fingertips, which are the least certain, have no say. */
    static TurnedSquare about(HandObservation hand) {
        PointObservation wrist = hand.point(HandLandmark.WRIST);
        PointObservation middle = hand.point(HandLandmark.MIDDLE_MCP);
        PointObservation index = hand.point(HandLandmark.INDEX_MCP);
        PointObservation ring = hand.point(HandLandmark.RING_MCP);
        double upX = ((index.x() + ring.x()) / 2 + middle.x()) / 2 - wrist.x();
        double upY = ((index.y() + ring.y()) / 2 + middle.y()) / 2 - wrist.y();
        TurnedSquare frame = new TurnedSquare(0, 0, 1, Math.atan2(upX, -upY));
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < HandLandmark.THUMB_TIP.ordinal(); i++) {
            PointObservation point = hand.points().get(i);
            double x = frame.across(point.x(), point.y());
            double y = frame.down(point.x(), point.y());
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        double x = (left + right) / 2;
        double y = (top + bottom) / 2 - UPWARD_SHARE * (bottom - top);
        double side = Math.max(1, MARGIN * Math.max(right - left, bottom - top));
        return new TurnedSquare(frame.pictureX(x, y), frame.pictureY(x, y), side, frame.turnRad);
    }

    /** The picture's x of a place in the square, from its center along its own right and down, in its sides. */
    double pictureX(double across, double down) {
        return centerX + side * (Math.cos(turnRad) * across - Math.sin(turnRad) * down);
    }

    double pictureY(double across, double down) {
        return centerY + side * (Math.sin(turnRad) * across + Math.cos(turnRad) * down);
    }

    private double across(double x, double y) {
        return Math.cos(turnRad) * x + Math.sin(turnRad) * y;
    }

    private double down(double x, double y) {
        return -Math.sin(turnRad) * x + Math.cos(turnRad) * y;
    }
}
