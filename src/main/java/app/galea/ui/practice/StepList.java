package app.galea.ui.practice;

import app.galea.ui.style.Palette;
import app.galea.wording.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.StrokeLineCap;

/** The steps of a routine with a tick, a dash or a ring for what became of each. JavaFX thread. */
final class StepList extends VBox {

    private List<StepTick> shown = List.of();
    private int room;

    StepList() {
        setId("practice-steps");
        getStyleClass().add("practice-steps");
    }

    /**
     * Shows the steps around the present one.
     *
     * @param most so many stay in sight
     */
    void show(List<StepTick> ticks, int most, Palette palette, double em, Messages messages) {
        if (ticks.equals(shown) && most == room) {
            return;
        }
        room = most;
        shown = List.copyOf(ticks);
        int now = 0;
        while (now < ticks.size() - 1
                && ticks.get(now).mark() != StepTick.Mark.NOW
                && ticks.get(now).mark() != StepTick.Mark.LATER) {
            now++;
        }
        int first = Math.max(0, Math.min(now - most / 2, ticks.size() - most));
        List<StepTick> part = ticks.subList(first, Math.min(ticks.size(), first + most));
        while (getChildren().size() > part.size()) {
            getChildren().remove(getChildren().size() - 1);
        }
        while (getChildren().size() < part.size()) {
            getChildren().add(new Line());
        }
        for (int i = 0; i < part.size(); i++) {
            ((Line) getChildren().get(i)).show(part.get(i), palette, em, messages);
        }
    }

    /** Forgets what is shown, so that it is drawn anew. */
    void refresh() {
        shown = List.of();
    }

    /** One step. */
    private static final class Line extends HBox {

        private final Canvas mark = new Canvas();
        private final Label title = new Label();
        private final Label time = new Label();

        Line() {
            getStyleClass().add("practice-step");
            setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            time.setMinWidth(Region.USE_PREF_SIZE);
            time.getStyleClass().add("quiet");
            getChildren().addAll(mark, title, time);
        }

        void show(StepTick tick, Palette palette, double em, Messages messages) {
            title.setText(tick.title());
            title.setAccessibleText(
                    tick.title() + ", " + messages.text(tick.mark().key()));
            time.setText(tick.time());
            getStyleClass().removeAll("practice-step-now", "practice-step-behind");
            if (tick.mark() == StepTick.Mark.NOW) {
                getStyleClass().add("practice-step-now");
            } else if (tick.mark() != StepTick.Mark.LATER) {
                getStyleClass().add("practice-step-behind");
            }
            double size = 1.15 * em;
            mark.setWidth(size);
            mark.setHeight(size);
            paint(tick.mark(), palette, size);
        }

        private void paint(StepTick.Mark what, Palette palette, double size) {
            GraphicsContext gc = mark.getGraphicsContext2D();
            gc.clearRect(0, 0, size, size);
            double line = size / 10;
            gc.setLineCap(StrokeLineCap.ROUND);
            gc.setLineWidth(line);
            switch (what) {
                case DONE -> {
                    gc.setFill(palette.done());
                    gc.fillOval(0, 0, size, size);
                    gc.setStroke(palette.onDone());
                    gc.setLineWidth(1.4 * line);
                    gc.strokePolyline(
                            new double[] {0.28 * size, 0.44 * size, 0.73 * size},
                            new double[] {0.52 * size, 0.68 * size, 0.34 * size},
                            3);
                }
                case SKIPPED -> {
                    gc.setStroke(palette.quiet());
                    gc.strokeOval(line, line, size - 2 * line, size - 2 * line);
                    gc.setLineWidth(1.4 * line);
                    gc.strokeLine(0.32 * size, 0.5 * size, 0.68 * size, 0.5 * size);
                }
                case NOW -> {
                    gc.setStroke(palette.now());
                    gc.strokeOval(line, line, size - 2 * line, size - 2 * line);
                    gc.setFill(palette.now());
                    gc.fillOval(0.3 * size, 0.3 * size, 0.4 * size, 0.4 * size);
                }
                default -> {
                    gc.setStroke(palette.line());
                    gc.strokeOval(line, line, size - 2 * line, size - 2 * line);
                }
            }
        }
    }
}
