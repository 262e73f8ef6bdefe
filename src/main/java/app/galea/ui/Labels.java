package app.galea.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The few plain nodes every view is made of, each bound to its text. */
public final class Labels {

    private Labels() {}

    /** Text that wraps. */
    public static Label text(ObservableValue<String> text, String... styles) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Text that never changes; a number or a name. */
    public static Label fixed(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A button with a text, which is its accessible name too. */
    public static Button button(String id, ObservableValue<String> text, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> action.run());
        return button;
    }

    /** A button with an icon before its text. */
    public static Button button(String id, Ikon icon, ObservableValue<String> text, Runnable action) {
        Button button = button(id, text, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /** A button that is only an icon; its text is its accessible name. */
    public static Button iconButton(String id, Ikon icon, ObservableValue<String> text, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.accessibleTextProperty().bind(text);
        button.setOnAction(click -> action.run());
        return button;
    }
}
