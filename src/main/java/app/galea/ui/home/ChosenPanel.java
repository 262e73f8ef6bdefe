package app.galea.ui.home;

import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.style.Palette;
import app.galea.ui.style.ZoneMap;
import app.galea.wording.Messages;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The routine that is chosen, large, with the button that starts it. */
final class ChosenPanel {

    private static final double MAP_PX = 130;

    /** Where among the words the button stands when the panel lies above the cards. */
    private static final int AFTER_FACTS = 2;

    private final HomeViewModel model;
    private final Texts texts;
    private final VBox root = new VBox();
    private final VBox words = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Button start;
    private final ZoneMap map;
    private final Label firm;

    ChosenPanel(HomeViewModel model, Texts texts, ObservableValue<Palette> palette) {
        this.model = model;
        this.texts = texts;
        map = new ZoneMap(palette, model.chosen().get().zones(), MAP_PX, 1);
        map.accessibleTextProperty().bind(of((card, messages) -> card.mapText(messages)));
        firm = Labels.text(texts.of("home.firm"), "fact");
        start = start();
        FlowPane facts = new FlowPane(
                fact((card, messages) -> card.minutes(messages)), fact((card, messages) -> card.grade(messages)), firm);
        facts.getStyleClass().add("facts");
        words.getChildren()
                .addAll(
                        Labels.text(of((card, messages) -> card.title(messages)), "title"),
                        facts,
                        Labels.text(of((card, messages) -> card.summary(messages))),
                        small((card, messages) -> card.dose(messages)),
                        small((card, messages) -> card.evidence(messages)),
                        small((card, messages) -> String.join(" ", card.cautions(messages))));
        words.getStyleClass().add("chosen-words");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(words, Priority.ALWAYS);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root.setId("chosen");
        root.getStyleClass().addAll("panel", "chosen");
        arrange(true);
        show();
    }

    /** Stands beside the cards, as high as they, or lies above them; its button is in sight either way. */
    void arrange(boolean upright) {
        scroll.setContent(null);
        root.getChildren().clear();
        words.getChildren().remove(start);
        Pane both = upright ? new VBox(map, words) : new HBox(map, words);
        both.getStyleClass().add("chosen-both");
        if (upright) {
            scroll.setContent(both);
            root.getChildren().setAll(scroll);
        } else {
            root.getChildren().setAll(both);
        }
        if (model.canStart() && upright) {
            root.getChildren().add(start);
        } else if (model.canStart()) {
            words.getChildren().add(AFTER_FACTS, start);
        }
    }

    private Button start() {
        Button button = Labels.button(
                "start",
                Material2MZ.PLAY_ARROW,
                texts.of("home.start"),
                () -> model.start(model.chosen().get()));
        button.getStyleClass().addAll("primary", "large");
        button.setMaxWidth(Double.MAX_VALUE);
        button.accessibleTextProperty()
                .bind(of((card, messages) -> messages.text("home.start.of", card.title(messages))));
        return button;
    }

    Node root() {
        return root;
    }

    /** Draws the chosen routine's zones; the words follow by themselves. */
    void show() {
        RoutineCard card = model.chosen().get();
        map.show(card.zones());
        firm.setVisible(card.routine().firm());
        firm.setManaged(card.routine().firm());
    }

    private Label fact(BiFunction<RoutineCard, Messages, String> words) {
        return Labels.text(of(words), "fact");
    }

    private Label small(BiFunction<RoutineCard, Messages, String> text) {
        return Labels.text(of(text), "quiet", "small");
    }

    private StringBinding of(BiFunction<RoutineCard, Messages, String> words) {
        return Bindings.createStringBinding(
                () -> words.apply(model.chosen().get(), texts.now()), model.chosen(), texts.messages());
    }
}
