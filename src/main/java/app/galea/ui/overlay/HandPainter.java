package app.galea.ui.overlay;

import app.galea.anatomy.Finger;
import app.galea.anatomy.HandLandmark;
import app.galea.anatomy.ScalpZone;
import app.galea.coach.StepContact;
import app.galea.geometry.Direction;
import app.galea.geometry.ImagePoint;
import app.galea.pipeline.LiveUpdate;
import app.galea.scalp.HandContact;
import app.galea.track.TrackedHand;
import app.galea.track.TrackedPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Paints what is known of the hands: a filled mark on every fingertip that is seen, a hollow one on every fingertip that
 * is inferred, and an arrow from a hand that is elsewhere to where it should go. Stateless but for its style.
 */
final class HandPainter {

    /** A fingertip counts as seen from this probability on, as in {@code scalp}. */
    private static final double VISIBLE = 0.5;

    /** Nearer than this an arrow would only be in the way, mm. */
    private static final double NEAR_MM = 45;

    private final OverlayStyle style;

    HandPainter(OverlayStyle style) {
        this.style = style;
    }

    void tips(GraphicsContext gc, Viewport viewport, TrackedHand hand, HandContact contact) {
        if (hand.isLost() || contact.confidence() < StepContact.standard().leastConfidence()) {
            return;
        }
        double opacity = hand.status() == app.galea.track.TrackStatus.FRESH ? 1 : 0.5;
        for (Finger finger : Finger.values()) {
            TrackedPoint tip = hand.point(HandLandmark.tip(finger));
            tip(gc, viewport.onScreen(tip.shown()), tip.visible() >= VISIBLE, contact.isTouching(), opacity);
        }
    }

    private void tip(GraphicsContext gc, ImagePoint at, boolean seen, boolean touching, double opacity) {
        double radius = 5.5 * style.unit();
        Color color = (touching ? style.palette().done() : Color.WHITE).deriveColor(0, 1, 1, opacity);
        Color edge = Color.color(0, 0, 0, 0.7 * opacity);
        if (seen) {
            gc.setFill(edge);
            gc.fillOval(at.x() - radius - 1.5, at.y() - radius - 1.5, 2 * radius + 3, 2 * radius + 3);
            gc.setFill(color);
            gc.fillOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        } else {
            double hollow = 0.82 * radius;
            gc.setStroke(edge.deriveColor(0, 1, 1, 0.6));
            gc.setLineWidth(3.6 * style.unit());
            gc.strokeOval(at.x() - hollow, at.y() - hollow, 2 * hollow, 2 * hollow);
            gc.setStroke(color.deriveColor(0, 1, 1, 0.85));
            gc.setLineWidth(1.8 * style.unit());
            gc.strokeOval(at.x() - hollow, at.y() - hollow, 2 * hollow, 2 * hollow);
        }
    }

    /** The way to the target for a hand that is there but elsewhere. */
    void arrow(GraphicsContext gc, HeadView head, LiveUpdate update, HandContact contact) {
        List<ScalpZone> zones = update.session().progress().zones();
        TrackedHand hand = update.scene().hand(contact.side());
        boolean there =
                !hand.isLost() && contact.confidence() >= StepContact.standard().leastConfidence();
        if (!there || zones.isEmpty() || StepContact.standard().counts(contact, head.size(), zones)) {
            return;
        }
        goal(head, contact, zones)
                .filter(goal -> distanceMm(head, contact, goal) > NEAR_MM)
                .ifPresent(goal -> arrow(gc, middle(head.viewport(), hand), head.onScreen(goal)));
    }

    /** The target's zone on the hand's own side, else the nearest of them; only where it shows. */
    private static Optional<Direction> goal(HeadView head, HandContact contact, List<ScalpZone> zones) {
        return zones.stream()
                .filter(zone -> zone.side().isEmpty() || zone.side().equals(Optional.of(contact.side())))
                .map(zone -> HeadShapes.standard().middle(zone))
                .filter(head::isSeen)
                .min(Comparator.comparingDouble(goal -> distanceMm(head, contact, goal)));
    }

    private static double distanceMm(HeadView head, HandContact contact, Direction goal) {
        return contact.spot().place().distance(head.size().surface(goal));
    }

    private static ImagePoint middle(Viewport viewport, TrackedHand hand) {
        double x = 0;
        double y = 0;
        for (Finger finger : Finger.GROUP) {
            ImagePoint tip =
                    viewport.onScreen(hand.point(HandLandmark.tip(finger)).shown());
            x += tip.x() / Finger.GROUP.size();
            y += tip.y() / Finger.GROUP.size();
        }
        return new ImagePoint(x, y);
    }

    private void arrow(GraphicsContext gc, ImagePoint from, ImagePoint to) {
        double gap = 16 * style.unit();
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (length < 3 * gap) {
            return;
        }
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        double startX = from.x() + gap * dx;
        double startY = from.y() + gap * dy;
        double endX = to.x() - gap * dx;
        double endY = to.y() - gap * dy;
        for (int layer = 0; layer < 2; layer++) {
            gc.setStroke(
                    layer == 0 ? Color.color(0, 0, 0, 0.4) : style.palette().now());
            gc.setLineWidth((layer == 0 ? 7 : 4) * style.unit());
            gc.strokeLine(startX, startY, endX, endY);
            Arrows.head(gc, startX, startY, endX, endY, gap);
        }
    }
}
