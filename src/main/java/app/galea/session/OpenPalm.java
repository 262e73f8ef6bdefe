package app.galea.session;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.Side;
import app.galea.geometry.CameraPoint;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.Vector3;
import app.galea.track.Scene;
import app.galea.track.TrackStatus;
import app.galea.track.TrackedHand;
import app.galea.track.TrackedHead;
import java.util.List;
import java.util.Optional;

/**
 * Whether a hand is an open palm shown to the camera: seen well, off the head, fingers up, straight and spread, and its
 * inner side in front. Judged in the plane of the picture, in mm, for depths are the least certain. Stateless.
 */
final class OpenPalm {

    /** The head's centre, to which depths refer, mm in the head frame. */
    private static final HeadPoint HEAD_CENTER = new HeadPoint(0, 24, 27);

    private static final List<Finger> LONG_FINGERS = List.of(Finger.INDEX, Finger.MIDDLE, Finger.RING, Finger.LITTLE);

    /** How strictly it is judged: to begin with, and once it was found. */
    enum Strictness {
        TO_BEGIN(0.6, 0.3, 1.55, 35, 1.35),
        TO_STAY(0.45, 0.45, 1.4, 50, 1.15);

        private final double confidence;
        private final double touching;
        private final double reach;
        private final double bendDeg;
        private final double spread;

        /**
         * @param confidence at least, of the hand and of its tips' being visible
         * @param touching at most
         * @param reach of the fingertips from the wrist at least, over the knuckles'
         * @param bendDeg between palm and finger at most
         * @param spread of the tips at least, over the knuckles'
         */
        Strictness(double confidence, double touching, double reach, double bendDeg, double spread) {
            this.confidence = confidence;
            this.touching = touching;
            this.reach = reach;
            this.bendDeg = bendDeg;
            this.spread = spread;
        }
    }

    /** A palm shorter than this in the picture's plane is not turned to the camera, mm. */
    private static final double SHORTEST_PALM_MM = 50;

    /** How far the fingers may lean from upright. */
    private static final double LEAN_DEG = 50;

    /** The sine of the angle between index and little finger's knuckles as seen from the wrist, at least. */
    private static final double LEAST_BREADTH = 0.25;

    /** Free room around the head, mm. */
    private static final double HEAD_ROOM_MM = 70;

    private final TrackedHand hand;
    private final TrackedHead head;
    private final Strictness strictness;

    private OpenPalm(TrackedHand hand, TrackedHead head, Strictness strictness) {
        this.hand = hand;
        this.head = head;
        this.strictness = strictness;
    }

    /** The middle of the palm in the picture's plane, mm, if the hand is an open palm. */
    static Optional<Vector3> middle(Scene scene, Side side, Strictness strictness) {
        TrackedHand hand = scene.hand(side);
        if (hand.status() != TrackStatus.FRESH || hand.points().isEmpty()) {
            return Optional.empty();
        }
        OpenPalm palm = new OpenPalm(hand, scene.head(), strictness);
        boolean isOpen = palm.isSeenWell()
                && palm.isUpright()
                && palm.areFingersStraight()
                && palm.isSpread()
                && palm.isFacing()
                && palm.isOffTheHead();
        return isOpen ? Optional.of(palm.middle()) : Optional.empty();
    }

    private boolean isSeenWell() {
        long visible = LONG_FINGERS.stream()
                .filter(finger -> hand.point(HandLandmark.tip(finger)).visible() >= strictness.confidence)
                .count();
        return hand.confidence() >= strictness.confidence
                && hand.touching() <= strictness.touching
                && visible == LONG_FINGERS.size();
    }

    private boolean isUpright() {
        Vector3 palm = from(HandLandmark.WRIST, HandLandmark.MIDDLE_MCP);
        Vector3 up = new Vector3(0, -1, 0);
        return palm.norm() >= SHORTEST_PALM_MM && angleDeg(palm, up) <= LEAN_DEG;
    }

    private boolean areFingersStraight() {
        return LONG_FINGERS.stream().allMatch(this::isStraight);
    }

    private boolean isStraight(Finger finger) {
        Vector3 palm = from(HandLandmark.WRIST, HandLandmark.knuckle(finger));
        Vector3 whole = from(HandLandmark.WRIST, HandLandmark.tip(finger));
        Vector3 rest = from(HandLandmark.knuckle(finger), HandLandmark.tip(finger));
        return whole.norm() >= strictness.reach * palm.norm() && angleDeg(palm, rest) <= strictness.bendDeg;
    }

    private boolean isSpread() {
        double tips = from(HandLandmark.INDEX_TIP, HandLandmark.LITTLE_TIP).norm();
        double knuckles = from(HandLandmark.INDEX_MCP, HandLandmark.LITTLE_MCP).norm();
        return tips >= strictness.spread * knuckles;
    }

    /** With the palm in front and the fingers up, the thumb's side of a left hand is on the picture's left. */
    private boolean isFacing() {
        Vector3 index = from(HandLandmark.WRIST, HandLandmark.INDEX_MCP).normalized();
        Vector3 little = from(HandLandmark.WRIST, HandLandmark.LITTLE_MCP).normalized();
        double sine = index.x() * little.y() - index.y() * little.x();
        return (hand.side() == Side.LEFT ? sine : -sine) >= LEAST_BREADTH;
    }

    private boolean isOffTheHead() {
        if (head.isLost()) {
            return true;
        }
        Vector3 center = flat(HEAD_CENTER);
        return clears(middle(), center)
                && clears(place(HandLandmark.WRIST), center)
                && LONG_FINGERS.stream().allMatch(finger -> clears(place(HandLandmark.tip(finger)), center));
    }

    private boolean clears(Vector3 place, Vector3 center) {
        Vector3 away = place.minus(center);
        double x = away.x() / (head.size().semiXMm() + HEAD_ROOM_MM);
        double y = away.y() / (head.size().semiZMm() + HEAD_ROOM_MM);
        return Math.hypot(x, y) > 1;
    }

    private Vector3 middle() {
        return place(HandLandmark.WRIST)
                .plus(place(HandLandmark.INDEX_MCP))
                .plus(place(HandLandmark.LITTLE_MCP))
                .times(1 / 3.0);
    }

    private Vector3 from(HandLandmark a, HandLandmark b) {
        return place(b).minus(place(a));
    }

    private Vector3 place(HandLandmark landmark) {
        return flat(hand.point(landmark).place());
    }

    private Vector3 flat(HeadPoint point) {
        CameraPoint inCamera = head.pose().cameraFromHead(point);
        return new Vector3(inCamera.x(), inCamera.y(), 0);
    }

    private static double angleDeg(Vector3 a, Vector3 b) {
        double cosine = a.dot(b) / Math.max(1e-9, a.norm() * b.norm());
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }
}
