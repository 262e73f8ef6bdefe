package app.galea.ui.live;

import app.galea.ui.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The quiet line at the bottom: the keys, and that nothing leaves the machine. JavaFX thread. */
final class HintBar extends HBox {

    private final Texts texts;

    HintBar(Texts texts, CoachViewModel model) {
        this.texts = texts;
        setId("hints");
        getStyleClass().add("hints");
        setAlignment(Pos.CENTER_LEFT);
        StringBinding pause = either(model.mode().isEqualTo(CoachMode.PAUSED), "live.key.resume", "live.key.pause");
        add(pause);
        add(texts.of("live.key.steps"));
        add(texts.of("live.key.tense"));
        add(either(model.muted(), "live.key.unmute", "live.key.mute"));
        add(texts.of("live.key.end"));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getChildren().add(between);
        add(texts.of("live.private"));
    }

    private StringBinding either(javafx.beans.value.ObservableBooleanValue which, String yes, String no) {
        return Bindings.createStringBinding(() -> texts.now().text(which.get() ? yes : no), which, texts.messages());
    }

    private void add(ObservableValue<String> text) {
        Label hint = new Label();
        hint.getStyleClass().add("hint");
        hint.textProperty().bind(text);
        getChildren().add(hint);
    }
}
