package app.galea.ui.overlay;

import app.galea.anatomy.Side;
import app.galea.coach.Progress;
import app.galea.geometry.HeadPoint;
import app.galea.geometry.ImagePoint;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Paints how fingertips should move: three pale fingertips for each hand that loop the step's motion at its pace, or, with
 * reduced motion, an arrow along their way. Nothing where the place faces away. Stateless but for its style.
 */
final class GhostPainter {

    private static final int TRACK_STEPS = 36;
    private static final double TIP_MM = 6;

    /** The share of a turn that a standing arrow leaves open. */
    private static final double ARROW_SHARE = 0.78;

    private final OverlayStyle style;

    GhostPainter(OverlayStyle style) {
        this.style = style;
    }

    void paint(GraphicsContext gc, HeadView head, Progress progress, double seconds) {
        if (!progress.isFinished()) {
            progress.step()
                    .match(
                            work -> {
                                paint(gc, head, progress, work, seconds);
                                return true;
                            },
                            pause -> false);
        }
    }

    private void paint(GraphicsContext gc, HeadView head, Progress progress, Step.Work work, double seconds) {
        for (Side side : Side.values()) {
            if (work.hands().include(side)) {
                GhostPath.of(work, progress.zones(), head.size(), side)
                        .filter(path -> head.facing(path.middle()) > 0.04)
                        .ifPresent(path -> paint(gc, head, path, seconds));
            }
        }
    }

    private void paint(GraphicsContext gc, HeadView head, GhostPath path, double seconds) {
        track(gc, head, path);
        double radius = Math.max(3 * style.unit(), TIP_MM * head.pixelsPerMm());
        double beat = style.reducedMotion() ? 0 : seconds;
        if (path.technique() == Technique.HOLD) {
            radius *= style.reducedMotion() ? 1 : 1 + 0.14 * Math.sin(2 * Math.PI * seconds / path.cycleSeconds());
        }
        for (HeadPoint tip : path.tips(beat)) {
            ImagePoint at = head.onScreen(tip);
            gc.setFill(Color.color(1, 1, 1, 0.34));
            gc.fillOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
            gc.setStroke(Color.color(1, 1, 1, 0.9));
            gc.setLineWidth(1.4 * style.unit());
            gc.strokeOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        }
    }

    private void track(GraphicsContext gc, HeadView head, GhostPath path) {
        if (path.technique() == Technique.HOLD) {
            return;
        }
        List<HeadPoint> track = path.track(TRACK_STEPS);
        boolean closed = path.technique() == Technique.CIRCLE;
        int end = style.reducedMotion() && closed
                ? (int) (ARROW_SHARE * TRACK_STEPS)
                : closed ? TRACK_STEPS : TRACK_STEPS / 2;
        double[] xs = new double[end + 1];
        double[] ys = new double[end + 1];
        for (int i = 0; i <= end; i++) {
            ImagePoint at = head.onScreen(track.get(i));
            xs[i] = at.x();
            ys[i] = at.y();
        }
        gc.setStroke(Color.color(1, 1, 1, style.reducedMotion() ? 0.9 : 0.45));
        gc.setLineWidth((style.reducedMotion() ? 2.4 : 1.6) * style.unit());
        gc.strokePolyline(xs, ys, end + 1);
        if (style.reducedMotion()) {
            Arrows.head(gc, xs[end - 2], ys[end - 2], xs[end], ys[end], 7 * style.unit());
        }
    }
}
