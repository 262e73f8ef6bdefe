package app.galea.ui.overlay;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.HeadLandmark;
import app.galea.anatomy.Side;
import app.galea.geometry.ImagePoint;
import app.galea.track.Scene;
import app.galea.track.TrackedHand;
import app.galea.track.TrackedHead;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** A calm drawing of head and hands where there is no picture: practice and replay. Stateless. */
public final class DrawnPerson {

    private static final double EYE_MM = 9;

    private DrawnPerson() {}

    /** Paints the head and the hands as tracked; nothing of what is lost. */
    public static void paint(GraphicsContext gc, Viewport viewport, Scene scene, OverlayStyle style) {
        TrackedHead tracked = scene.head();
        if (!tracked.isLost()) {
            head(
                    gc,
                    new HeadView(tracked.pose(), tracked.size(), scene.picture().camera(), viewport),
                    style);
        }
        for (Side side : Side.values()) {
            hand(gc, viewport, scene.hand(side), style);
        }
    }

    private static void head(GraphicsContext gc, HeadView head, OverlayStyle style) {
        Color skin = style.palette().raised();
        Color line = style.palette().line();
        Polygon face = new Polygon();
        for (HeadLandmark landmark : new HeadLandmark[] {
            HeadLandmark.TRAGUS_LEFT,
            HeadLandmark.MOUTH_LEFT,
            HeadLandmark.CHIN,
            HeadLandmark.MOUTH_RIGHT,
            HeadLandmark.TRAGUS_RIGHT
        }) {
            ImagePoint at = head.onScreen(landmark.meanPlace());
            face.add(at.x(), at.y());
        }
        gc.setLineWidth(16 * head.pixelsPerMm());
        gc.setStroke(skin);
        gc.setFill(skin);
        gc.strokePolygon(face.xs(), face.ys(), face.size());
        gc.fillPolygon(face.xs(), face.ys(), face.size());
        Polygon skull = head.silhouette();
        gc.fillPolygon(skull.xs(), skull.ys(), skull.size());
        gc.setStroke(line);
        gc.setLineWidth(1.5 * style.unit());
        gc.strokePolygon(skull.xs(), skull.ys(), skull.size());
        features(gc, head, line);
    }

    private static void features(GraphicsContext gc, HeadView head, Color line) {
        double eye = EYE_MM * head.pixelsPerMm();
        gc.setStroke(line.deriveColor(0, 1, 1, 0.9));
        gc.setLineWidth(Math.max(1.5, 2.4 * head.pixelsPerMm()));
        for (HeadLandmark[] corners : new HeadLandmark[][] {
            {HeadLandmark.EYE_OUTER_LEFT, HeadLandmark.EYE_INNER_LEFT},
            {HeadLandmark.EYE_INNER_RIGHT, HeadLandmark.EYE_OUTER_RIGHT}
        }) {
            ImagePoint a = head.onScreen(corners[0].meanPlace());
            ImagePoint b = head.onScreen(corners[1].meanPlace());
            gc.beginPath();
            gc.moveTo(a.x(), a.y());
            gc.quadraticCurveTo((a.x() + b.x()) / 2, (a.y() + b.y()) / 2 + eye, b.x(), b.y());
            gc.stroke();
        }
        ImagePoint left = head.onScreen(HeadLandmark.MOUTH_LEFT.meanPlace());
        ImagePoint right = head.onScreen(HeadLandmark.MOUTH_RIGHT.meanPlace());
        gc.beginPath();
        gc.moveTo(left.x(), left.y());
        gc.quadraticCurveTo((left.x() + right.x()) / 2, (left.y() + right.y()) / 2 + eye, right.x(), right.y());
        gc.stroke();
    }

    private static void hand(GraphicsContext gc, Viewport viewport, TrackedHand hand, OverlayStyle style) {
        if (hand.isLost()) {
            return;
        }
        gc.setStroke(style.palette().quiet().deriveColor(0, 1, 1, 0.55));
        gc.setLineWidth(9 * style.unit());
        ImagePoint wrist = viewport.onScreen(hand.point(HandLandmark.WRIST).shown());
        for (Finger finger : Finger.values()) {
            ImagePoint knuckle =
                    viewport.onScreen(hand.point(HandLandmark.knuckle(finger)).shown());
            HandLandmark middle = HandLandmark.values()[HandLandmark.THUMB_IP.ordinal() + finger.ordinal()];
            ImagePoint joint = viewport.onScreen(hand.point(middle).shown());
            ImagePoint tip =
                    viewport.onScreen(hand.point(HandLandmark.tip(finger)).shown());
            gc.strokePolyline(
                    new double[] {wrist.x(), knuckle.x(), joint.x(), tip.x()},
                    new double[] {wrist.y(), knuckle.y(), joint.y(), tip.y()},
                    4);
        }
    }
}
