package app.galea.ui.practice;

import app.galea.ui.Labels;
import app.galea.ui.Navigator;
import app.galea.ui.WindowContext;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The ways to practise, one under the other. JavaFX thread. */
final class ModeList {

    private final VBox root = new VBox();

    ModeList(WindowContext context, ObjectProperty<PracticeMode> chosen, boolean goesBack) {
        root.getStyleClass().add("practice-modes");
        root.getChildren().add(Labels.text(context.texts().of("practice.title"), "title"));
        ToggleGroup group = new ToggleGroup();
        for (PracticeMode mode : PracticeMode.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(context.texts().of(mode.key()));
            button.setId("practice-" + mode.id());
            button.setToggleGroup(group);
            button.setSelected(mode == chosen.get());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setWrapText(true);
            button.getStyleClass().add("practice-mode");
            button.setOnAction(pressed -> {
                // a click on the one that is down must not leave none down
                button.setSelected(true);
                chosen.set(mode);
            });
            root.getChildren().add(button);
        }
        chosen.addListener(
                (changed, before, now) -> group.selectToggle(group.getToggles().get(now.ordinal())));
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        root.getChildren()
                .addAll(
                        space,
                        Labels.button(
                                "practice-leave",
                                context.texts().of("practice.leave"),
                                () -> leave(context.navigator(), goesBack)));
    }

    private static void leave(Navigator navigator, boolean goesBack) {
        if (goesBack) {
            navigator.back();
        } else {
            navigator.home();
        }
    }

    Region root() {
        return root;
    }
}
