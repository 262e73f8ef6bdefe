package app.galea.ui.overlay;

import app.galea.anatomy.Side;
import app.galea.observation.Observation.Signal;
import app.galea.pipeline.LiveUpdate;
import app.galea.track.TrackedHead;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Everything that is drawn over the picture: coverage, zones, ghosts, hands. Pure but for its style: the same update and
 * seconds give the same pixels. JavaFX thread.
 */
public final class LiveOverlay {

    private final OverlayStyle style;
    private final HeadPainter heads;
    private final GhostPainter ghosts;
    private final HandPainter hands;

    public LiveOverlay(OverlayStyle style) {
        this.style = style;
        heads = new HeadPainter(style);
        ghosts = new GhostPainter(style);
        hands = new HandPainter(style);
    }

    /** Works out once what every head is drawn with, on any thread, so that JavaFX's need not. */
    public static void prepare() {
        HeadShapes.standard();
    }

    public OverlayStyle style() {
        return style;
    }

    /**
     * Paints what belongs to the picture of this very update.
     *
     * @param seconds of any clock; the ghosts follow it
     */
    public void paint(GraphicsContext gc, Viewport viewport, LiveUpdate update, double seconds) {
        if (update.scene().signal() == Signal.NO_PICTURE) {
            return;
        }
        gc.save();
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setLineCap(StrokeLineCap.ROUND);
        TrackedHead tracked = update.scene().head();
        if (!tracked.isLost()) {
            HeadView head = new HeadView(
                    tracked.pose(), tracked.size(), update.scene().picture().camera(), viewport);
            heads.coverage(gc, head, update.coverage().cells());
            heads.targets(gc, head, Targets.of(update.session().progress()));
            ghosts.paint(gc, head, update.session().progress(), seconds);
            if (!update.session().state().isPaused()) {
                update.touches().hands().forEach(contact -> hands.arrow(gc, head, update, contact));
            }
        }
        for (Side side : Side.values()) {
            hands.tips(gc, viewport, update.scene().hand(side), update.touches().hand(side));
        }
        gc.restore();
    }
}
