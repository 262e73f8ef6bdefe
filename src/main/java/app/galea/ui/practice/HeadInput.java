package app.galea.ui.practice;

import app.galea.anatomy.HeadSize;
import app.galea.geometry.HeadPoint;
import app.galea.practice.PointerHands;
import app.galea.ui.figure.Figure;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;

/** Mouse, pen and fingers over the head: they turn it beside the scalp, and work on it where a pointer is a fingertip. */
final class HeadInput {

    private static final int MOUSE = -1;
    private static final double TURN_DEG_PER_PX = 0.4;

    private final Figure figure;
    private final PointerHands pointers;
    private final Supplier<Exercise> exercise;
    private double dragX;
    private double dragY;
    private boolean turning;

    private HeadInput(Figure figure, PointerHands pointers, Supplier<Exercise> exercise) {
        this.figure = figure;
        this.pointers = pointers;
        this.exercise = exercise;
    }

    /** Listens to what happens over a figure, for as long as there is one. */
    static void listen(Figure figure, PointerHands pointers, Supplier<Exercise> exercise) {
        HeadInput input = new HeadInput(figure, pointers, exercise);
        Region node = figure.node();
        node.setFocusTraversable(true);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, input::pressed);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, input::dragged);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> input.hover(event));
        node.addEventHandler(MouseEvent.MOUSE_MOVED, event -> input.hover(event));
        node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointers.gone(MOUSE));
        node.addEventHandler(TouchEvent.ANY, input::touched);
    }

    private void pressed(MouseEvent event) {
        figure.node().requestFocus();
        dragX = event.getX();
        dragY = event.getY();
        Optional<HeadPoint> place = figure.placeAt(event.getX(), event.getY());
        turning = event.isSecondaryButtonDown() || !exercise.get().takesPointers() || place.isEmpty();
        if (!turning) {
            place.ifPresent(point -> exercise.get().pointed(HeadSize.DEFAULT.direction(point)));
            if (!event.isSynthesized()) {
                over(MOUSE, event.getX(), event.getY(), true);
            }
        }
    }

    private void dragged(MouseEvent event) {
        if (turning) {
            figure.turnBy((event.getX() - dragX) * TURN_DEG_PER_PX, (event.getY() - dragY) * TURN_DEG_PER_PX);
            dragX = event.getX();
            dragY = event.getY();
        } else if (!event.isSynthesized()) {
            over(MOUSE, event.getX(), event.getY(), true);
        }
    }

    private void hover(MouseEvent event) {
        // what a finger does comes as mouse events too; there it is taken from the touch itself
        if (!event.isSynthesized()) {
            over(MOUSE, event.getX(), event.getY(), false);
        }
    }

    private void touched(TouchEvent event) {
        int id = event.getTouchPoint().getId();
        if (event.getEventType() == TouchEvent.TOUCH_RELEASED) {
            pointers.gone(id);
        } else if (exercise.get().takesPointers()) {
            pointers.gone(MOUSE);
            over(id, event.getTouchPoint().getX(), event.getTouchPoint().getY(), true);
        }
    }

    private void over(int pointer, double x, double y, boolean down) {
        figure.placeAt(x, y)
                .ifPresentOrElse(place -> pointers.over(pointer, place, down), () -> pointers.gone(pointer));
    }
}
