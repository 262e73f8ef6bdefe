package app.galea.ui.editor;

import app.galea.practice.RoutineDraft;
import app.galea.routine.Step;
import app.galea.ui.WindowContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The draft's steps, one under the other: chosen by a click or the arrows, moved by dragging. JavaFX thread. */
final class DraftSteps {

    private final WindowContext context;
    private final EditorViewModel model;
    private final VBox rows = new VBox();
    private final ScrollPane root = new ScrollPane(rows);

    DraftSteps(WindowContext context, EditorViewModel model) {
        this.context = context;
        this.model = model;
        rows.getStyleClass().add("practice-steps");
        root.setId("editor-steps");
        root.setFitToWidth(true);
        root.accessibleTextProperty().bind(context.texts().of("practice.editor.steps"));
    }

    Region root() {
        return root;
    }

    void show() {
        RoutineDraft draft = model.draft().get();
        List<String> names = model.names(context.texts().now());
        List<HBox> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lines.add(line(i, names.get(i), draft.steps().get(i)));
        }
        rows.getChildren().setAll(lines);
    }

    private HBox line(int index, String name, Step step) {
        Label number = new Label((index + 1) + ".");
        number.getStyleClass().add("quiet");
        Label title = new Label(name);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label time = new Label(minutes(step.targetSeconds()));
        time.setMinWidth(Region.USE_PREF_SIZE);
        time.getStyleClass().add("quiet");
        HBox line = new HBox(number, title, time);
        line.setId("editor-step-" + index);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("practice-step");
        if (index == model.selected().get()) {
            line.getStyleClass().add("practice-step-now");
        }
        line.setOnMousePressed(event -> {
            root.requestFocus();
            model.select(index);
        });
        line.setOnMouseReleased(event -> drop(index, event));
        return line;
    }

    /** Dropped on another row, the step goes there. */
    private void drop(int from, MouseEvent event) {
        double y = rows.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        int to = 0;
        while (to < rows.getChildren().size() - 1
                && y > rows.getChildren().get(to).getBoundsInParent().getMaxY()) {
            to++;
        }
        if (to != from && !event.isStillSincePress()) {
            model.moveTo(to);
        }
    }

    private static String minutes(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
