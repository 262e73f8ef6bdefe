package app.galea.ui.settings;

import app.galea.ui.Labels;
import app.galea.ui.Texts;
import atlantafx.base.controls.ToggleSwitch;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows the settings are made of: what it is on the left, the control on the right. */
final class Rows {

    private final Texts texts;

    Rows(Texts texts) {
        this.texts = texts;
    }

    /** A panel with a heading. */
    VBox panel(String key, Node... rows) {
        VBox panel = new VBox(Labels.text(texts.of(key), "heading"));
        panel.getChildren().addAll(rows);
        panel.setId(key.replace('.', '-'));
        panel.getStyleClass().addAll("panel", "settings-panel");
        return panel;
    }

    /** A control beside its name. */
    Node row(String key, Node control) {
        Label name = Labels.text(texts.of(key));
        name.setLabelFor(control);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(name, control);
        row.getStyleClass().add("row");
        return row;
    }

    /** A control that needs the whole width, below its name. */
    Node tall(String key, Node control) {
        Label name = Labels.text(texts.of(key));
        name.setLabelFor(control);
        VBox row = new VBox(name, control);
        row.getStyleClass().add("tall-row");
        return row;
    }

    /** A switch; the whole row is its name. */
    Node onOff(String key, Property<Boolean> value) {
        ToggleSwitch control = new ToggleSwitch();
        control.setId(id(key));
        control.selectedProperty().bindBidirectional(value);
        control.accessibleTextProperty().bind(texts.of(key));
        control.setMinWidth(Region.USE_PREF_SIZE);
        Node row = row(key, control);
        row.setOnMouseClicked(click -> {
            if (click.getTarget() != control) {
                control.setSelected(!control.isSelected());
            }
        });
        return row;
    }

    /** A volume from silent to as loud as it goes. */
    Node volume(String key, Property<Number> value) {
        Slider slider = new Slider(0, 1, value.getValue().doubleValue());
        slider.setId(id(key));
        slider.setBlockIncrement(0.1);
        slider.setMajorTickUnit(0.25);
        slider.valueProperty().bindBidirectional(value);
        slider.accessibleTextProperty().bind(texts.of(key));
        return row(key, slider);
    }

    /** A line to type in; kept when it is left or Enter is pressed. */
    Node field(String key, Property<String> value) {
        TextField field = new TextField(value.getValue());
        field.setId(id(key));
        field.accessibleTextProperty().bind(texts.of(key));
        field.focusedProperty().addListener((changed, before, now) -> {
            if (!now) {
                value.setValue(field.getText().strip());
            }
        });
        field.setOnAction(enter -> value.setValue(field.getText().strip()));
        return tall(key, field);
    }

    Label hint(String key) {
        return Labels.text(texts.of(key), "quiet", "small");
    }

    static String id(String key) {
        return key.replace('.', '-').replace('_', '-');
    }
}
