package app.galea.ui;

import app.galea.wording.Messages;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.Property;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/** Controls for one of several, whose names change with the language. */
public final class Choosers {

    private Choosers() {}

    /**
     * What may be chosen. Immutable.
     *
     * @param wording the name of each
     */
    public record Options<T>(List<T> all, BiFunction<Messages, T, String> wording) {

        public Options {
            all = List.copyOf(all);
        }
    }

    /** A list that drops down. */
    public static <T> ComboBox<T> dropDown(
            String id, Texts texts, ObservableValue<String> name, Options<T> options, Property<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(options.all());
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.accessibleTextProperty().bind(name);
        box.setConverter(converter(texts.now(), options));
        ChangeListener<Messages> rename = (changed, before, now) -> box.setConverter(converter(now, options));
        texts.messages().addListener(new WeakChangeListener<>(rename));
        // the listener lives as long as the control
        box.getProperties().put("rename", rename);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static <T> StringConverter<T> converter(Messages messages, Options<T> options) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                // JavaFX asks for the name of no choice too
                return value == null ? "" : options.wording().apply(messages, value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here: " + text);
            }
        };
    }

    /** Buttons side by side, one of which is down. */
    public static <T> Node buttons(
            String id, Texts texts, ObservableValue<String> name, Options<T> options, Property<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        FlowPane row = new FlowPane();
        row.setId(id);
        row.getStyleClass().add("choices");
        for (T option : options.all()) {
            ToggleButton button = new ToggleButton();
            button.setId(id + "-" + options.all().indexOf(option));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.textProperty().bind(texts.map(messages -> options.wording().apply(messages, option)));
            button.accessibleTextProperty()
                    .bind(texts.map(messages ->
                            name.getValue() + ": " + options.wording().apply(messages, option)));
            button.setToggleGroup(group);
            button.setSelected(option.equals(chosen.getValue()));
            button.setUserData(option);
            button.setOnAction(click -> {
                // a click on the one that is down must not leave none down
                button.setSelected(true);
                chosen.setValue(option);
            });
            row.getChildren().add(button);
        }
        ChangeListener<T> follow = (changed, before, now) -> group.getToggles()
                .forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(now)));
        chosen.addListener(new WeakChangeListener<>(follow));
        row.getProperties().put("follow", follow);
        return row;
    }
}
