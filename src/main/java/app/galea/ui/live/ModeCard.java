package app.galea.ui.live;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The calm card in the middle that says how things stand and what can be done. JavaFX thread. */
final class ModeCard extends VBox {

    private final Label title = new Label();
    private final Label text = new Label();
    private final FlowPane buttons = new FlowPane();

    ModeCard() {
        setId("mode");
        getStyleClass().add("mode");
        title.getStyleClass().add("mode-title");
        title.setId("mode-title");
        text.getStyleClass().add("mode-text");
        text.setId("mode-text");
        title.setWrapText(true);
        text.setWrapText(true);
        buttons.getStyleClass().add("mode-buttons");
        buttons.setAlignment(Pos.CENTER);
        setAlignment(Pos.CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(title, text, buttons);
    }

    void say(String heading, String explanation, List<? extends Node> choices) {
        title.setText(heading);
        text.setText(explanation);
        text.setManaged(!explanation.isEmpty());
        text.setVisible(!explanation.isEmpty());
        buttons.getChildren().setAll(choices);
        buttons.setManaged(!choices.isEmpty());
    }

    /** A button; the first of a card does what is most likely wanted. */
    static Button button(String id, ObservableValue<String> text, boolean first, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(text);
        if (first) {
            button.getStyleClass().add("primary");
            button.setDefaultButton(true);
        }
        button.setOnAction(click -> action.run());
        return button;
    }
}
