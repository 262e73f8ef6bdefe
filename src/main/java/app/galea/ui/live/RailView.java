package app.galea.ui.live;

import app.galea.ui.style.Palette;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/** The steps, one under the other: a check, a filling circle or a ring, the name, the time. JavaFX thread. */
final class RailView extends VBox {

    private List<StepRow> shown = List.of();
    private int lines;

    RailView() {
        setId("rail");
        getStyleClass().add("rail");
    }

    /** May have so many more lines from now on; it begins without any. */
    void grow(int more) {
        lines += more;
    }

    /** @param most so many steps stay in sight around the current one */
    void show(List<StepRow> rows, Palette palette, double em, int most) {
        int now = 0;
        while (now < rows.size() - 1 && rows.get(now).stage() == StepRow.Stage.DONE) {
            now++;
        }
        int first = Math.max(0, Math.min(now - most / 2, rows.size() - most));
        List<StepRow> part = rows.subList(first, Math.min(rows.size(), first + Math.min(lines, most)));
        while (getChildren().size() < part.size()) {
            getChildren().add(new Line());
        }
        getChildren().remove(part.size(), getChildren().size());
        for (int i = 0; i < part.size(); i++) {
            ((Line) getChildren().get(i)).show(part.get(i), palette, em);
        }
        shown = rows;
    }

    List<StepRow> shown() {
        return shown;
    }

    /** One step. */
    private static final class Line extends HBox {

        private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
        private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

        private final Canvas mark = new Canvas();
        private final Label title = new Label();
        private final Label time = new Label();
        private Optional<Object> before = Optional.empty();

        Line() {
            getStyleClass().add("step");
            setAlignment(Pos.CENTER_LEFT);
            title.getStyleClass().add("step-title");
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(title, Priority.ALWAYS);
            title.setMaxWidth(Double.MAX_VALUE);
            time.getStyleClass().add("step-time");
            time.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().addAll(mark, title, time);
        }

        void show(StepRow row, Palette palette, double em) {
            Object all = List.of(row, palette, em);
            if (before.filter(all::equals).isPresent()) {
                return;
            }
            before = Optional.of(all);
            title.setText(row.title());
            time.setText(row.stage() == StepRow.Stage.DONE ? "" : row.time());
            pseudoClassStateChanged(NOW, row.stage() == StepRow.Stage.NOW);
            pseudoClassStateChanged(LATER, row.stage() == StepRow.Stage.LATER);
            double size = 1.25 * em;
            mark.setWidth(size);
            mark.setHeight(size);
            paint(row, palette, size);
        }

        private void paint(StepRow row, Palette palette, double size) {
            GraphicsContext gc = mark.getGraphicsContext2D();
            gc.clearRect(0, 0, size, size);
            double line = size / 10;
            gc.setLineWidth(line);
            gc.setLineCap(StrokeLineCap.ROUND);
            if (row.stage() == StepRow.Stage.DONE) {
                gc.setFill(palette.done());
                gc.fillOval(0, 0, size, size);
                gc.setStroke(palette.onDone());
                gc.setLineWidth(1.4 * line);
                gc.strokePolyline(
                        new double[] {0.28 * size, 0.44 * size, 0.73 * size},
                        new double[] {0.52 * size, 0.68 * size, 0.34 * size},
                        3);
            } else if (row.stage() == StepRow.Stage.NOW) {
                gc.setStroke(palette.now());
                gc.strokeOval(line, line, size - 2 * line, size - 2 * line);
                gc.setFill(palette.now());
                double inset = 2.2 * line;
                gc.fillArc(inset, inset, size - 2 * inset, size - 2 * inset, 90, -360 * row.share(), ArcType.ROUND);
            } else {
                gc.setStroke(palette.quiet());
                gc.strokeOval(line, line, size - 2 * line, size - 2 * line);
            }
        }
    }
}
