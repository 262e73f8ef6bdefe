package app.galea.ui.live;

import app.galea.geometry.CameraModel;
import app.galea.observation.Observation.Signal;
import app.galea.pipeline.LiveFrame;
import app.galea.pipeline.LiveUpdate;
import app.galea.ui.overlay.DrawnPerson;
import app.galea.ui.overlay.LiveOverlay;
import app.galea.ui.overlay.Viewport;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * The picture with what is drawn over it, always of the same frame; a drawn person where there is no picture to show.
 * Confined to the JavaFX thread.
 */
public final class StageView extends Pane {

    private final PictureView pictures = new PictureView();
    private final ImageView image = new ImageView();
    private final Canvas canvas = new Canvas();
    private LiveOverlay overlay;
    private boolean mirrored;
    private boolean bare;
    private @Nullable LiveUpdate last;

    public StageView(LiveOverlay overlay, boolean mirrored) {
        this.overlay = overlay;
        this.mirrored = mirrored;
        image.setManaged(false);
        image.setVisible(false);
        canvas.setManaged(false);
        getChildren().addAll(image, canvas);
        setMinSize(0, 0);
    }

    /** Draws with another look from now on. */
    public void use(LiveOverlay other) {
        overlay = other;
    }

    LiveOverlay overlay() {
        return overlay;
    }

    /** Whether the picture stands alone, with nothing drawn over it. */
    void bare(boolean alone) {
        bare = alone;
    }

    /** As in a mirror, or as others see the person. */
    public void mirror(boolean asInMirror) {
        mirrored = asInMirror;
    }

    /**
     * Shows a frame.
     *
     * @param seconds of any clock, for what moves by itself
     */
    public void show(LiveFrame frame, double seconds) {
        LiveUpdate update = frame.update();
        last = update;
        frame.picture().ifPresent(picture -> image.setImage(pictures.show(picture, mirrored)));
        if (frame.picture().isPresent()) {
            image.setVisible(true);
        }
        paint(update, seconds);
    }

    /** Paints anew what is shown already, where something moves by itself. */
    void repaint(double seconds) {
        if (last != null) {
            paint(last, seconds);
        }
    }

    private void paint(LiveUpdate update, double seconds) {
        if (getWidth() <= 0 || getHeight() <= 0) {
            // a frame may come before the first layout; that will paint it
            return;
        }
        CameraModel camera = update.scene().picture().camera();
        Viewport viewport = Viewport.fitting(camera, getWidth(), getHeight(), mirrored);
        place(viewport);
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        boolean gone = update.scene().signal() == Signal.NO_PICTURE;
        image.setOpacity(gone ? 0.25 : 1);
        if (!image.isVisible() && !gone) {
            DrawnPerson.paint(gc, viewport, update.scene(), overlay.style());
        }
        if (!bare) {
            overlay.paint(gc, viewport, update, seconds);
        }
    }

    private void place(Viewport viewport) {
        image.setFitWidth(viewport.width());
        image.setFitHeight(viewport.height());
        image.setX(viewport.left());
        image.setY(viewport.top());
        // without scaling there is nothing to smooth, and much to save where no graphics card draws
        image.setSmooth(viewport.scale() != 1);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        repaint(0);
    }
}
