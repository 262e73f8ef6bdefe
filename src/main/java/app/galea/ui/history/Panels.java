package app.galea.ui.history;

import app.galea.ui.Labels;
import app.galea.ui.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The frames of the history's panels. */
final class Panels {

    private Panels() {}

    /** A panel with a heading that changes with the language. */
    static VBox panel(String id, Texts texts, String heading, Node... content) {
        VBox panel = new VBox(Labels.text(texts.of(heading), "heading"));
        panel.getChildren().addAll(content);
        panel.getStyleClass().addAll("panel", "past-panel");
        panel.setId(id);
        return panel;
    }

    /** Something at the left, something at the right. */
    static HBox line(Node left, Node... right) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(left, gap);
        line.getChildren().addAll(right);
        line.getStyleClass().add("past-line");
        return line;
    }

    /** A label that gives way to others, for names. */
    static Label name(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }

    /** A label that keeps its room, for figures. */
    static Label figure(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Shows or hides a node together with its room. */
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
