package app.galea.ui.live;

import app.galea.ui.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The quiet line at the bottom: the keys, and that nothing leaves the machine. JavaFX thread. */
final class HintBar extends BorderPane {

    /** In a window narrower than this, in sizes of the text, the keys need all the room there is. */
    private static final double NARROW_EM = 60;

    private final Texts texts;
    private final FlowPane keys = new FlowPane();
    private final Label privacy;

    HintBar(Texts texts, CoachViewModel model) {
        this.texts = texts;
        setId("hints");
        getStyleClass().add("hints");
        keys.getStyleClass().add("keys");
        StringBinding pause = either(model.mode().isEqualTo(CoachMode.PAUSED), "live.key.resume", "live.key.pause");
        add(pause);
        add(texts.of("live.key.steps"));
        add(texts.of("live.key.tense"));
        add(either(model.muted(), "live.key.unmute", "live.key.mute"));
        add(texts.of("live.key.end"));
        privacy = hint(texts.of("live.private"));
        privacy.setMinWidth(Region.USE_PREF_SIZE);
        setCenter(keys);
        setRight(privacy);
    }

    /** @param widthEm of the window, in sizes of the text */
    void fit(double widthEm) {
        setRight(widthEm < NARROW_EM ? null : privacy);
    }

    private StringBinding either(javafx.beans.value.ObservableBooleanValue which, String yes, String no) {
        return Bindings.createStringBinding(() -> texts.now().text(which.get() ? yes : no), which, texts.messages());
    }

    private void add(ObservableValue<String> text) {
        keys.getChildren().add(hint(text));
    }

    private static Label hint(ObservableValue<String> text) {
        Label hint = new Label();
        hint.getStyleClass().add("hint");
        hint.textProperty().bind(text);
        return hint;
    }
}
