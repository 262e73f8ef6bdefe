package app.galea.ui.editor;

import app.galea.anatomy.HeadSize;
import app.galea.anatomy.ScalpZone;
import app.galea.geometry.HeadPoint;
import app.galea.scalp.ScalpChart;
import app.galea.ui.figure.Figure;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A click on the head chooses a zone, a drag turns the head. JavaFX thread. */
final class ZoneClicks {

    private static final double TURN_DEG_PER_PX = 0.4;

    private final Figure figure;
    private final Consumer<ScalpZone> clicked;
    private double dragX;
    private double dragY;

    private ZoneClicks(Figure figure, Consumer<ScalpZone> clicked) {
        this.figure = figure;
        this.clicked = clicked;
    }

    /**
     * Listens for as long as there is this figure.
     *
     * @param over told the zone under the pointer
     */
    static void listen(Figure figure, Consumer<ScalpZone> clicked, Consumer<Optional<ScalpZone>> over) {
        ZoneClicks clicks = new ZoneClicks(figure, clicked);
        Region node = figure.node();
        node.setFocusTraversable(true);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, clicks::pressed);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, clicks::dragged);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, clicks::click);
        node.addEventHandler(MouseEvent.MOUSE_MOVED, event -> over.accept(clicks.zone(event)));
        node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> over.accept(Optional.empty()));
    }

    private void pressed(MouseEvent event) {
        figure.node().requestFocus();
        dragX = event.getX();
        dragY = event.getY();
    }

    private void dragged(MouseEvent event) {
        if (!event.isStillSincePress()) {
            figure.turnBy((event.getX() - dragX) * TURN_DEG_PER_PX, (event.getY() - dragY) * TURN_DEG_PER_PX);
            dragX = event.getX();
            dragY = event.getY();
        }
    }

    private void click(MouseEvent event) {
        if (event.isStillSincePress()) {
            zone(event).ifPresent(clicked);
        }
    }

    private Optional<ScalpZone> zone(MouseEvent event) {
        Optional<HeadPoint> place = figure.placeAt(event.getX(), event.getY());
        return place.map(HeadSize.DEFAULT::direction)
                .filter(ScalpChart::isOnCap)
                .map(ScalpZone::nearest);
    }
}
