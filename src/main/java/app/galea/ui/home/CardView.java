package app.galea.ui.home;

import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.style.Palette;
import app.galea.ui.style.ZoneMap;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** One routine's card: a click or the focus shows it large, Enter or its button starts it. */
final class CardView {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MAP_PX = 84;

    /** A dozen maps in the full color would shout. */
    private static final double QUIET = 0.72;

    private final RoutineCard card;
    private final HBox root = new HBox();

    CardView(RoutineCard card, HomeViewModel model, Texts texts, ObservableValue<Palette> palette) {
        this.card = card;
        ZoneMap map = new ZoneMap(palette, card.zones(), MAP_PX, QUIET);
        map.accessibleTextProperty().bind(texts.map(card::mapText));
        Label title = Labels.text(texts.map(card::title), "heading");
        FlowPane facts = new FlowPane(
                Labels.text(texts.map(card::minutes), "fact"), Labels.text(texts.map(card::grade), "fact"));
        facts.getStyleClass().add("facts");
        if (card.routine().firm()) {
            facts.getChildren().add(Labels.text(texts.of("home.firm"), "fact"));
        }
        VBox words = new VBox(title, facts, Labels.text(texts.map(card::lastDone), "quiet", "small"));
        words.getStyleClass().add("card-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        root.getChildren().addAll(map, words);
        if (model.canStart()) {
            root.getChildren().add(startButton(model, texts));
        }
        root.setId("card-" + card.id());
        root.getStyleClass().addAll("panel", "card");
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.BUTTON);
        root.accessibleTextProperty().bind(texts.map(card::spoken));
        listen(model);
    }

    private Button startButton(HomeViewModel model, Texts texts) {
        Button start = Labels.iconButton(
                "start-" + card.id(),
                Material2MZ.PLAY_ARROW,
                texts.map(messages -> messages.text("home.start.of", card.title(messages))),
                () -> model.start(card));
        start.getStyleClass().add("card-start");
        // by keyboard, Enter on the card does it
        start.setFocusTraversable(false);
        return start;
    }

    private void listen(HomeViewModel model) {
        root.setOnMouseClicked(click -> {
            root.requestFocus();
            model.choose(card);
            if (click.getClickCount() == 2 && model.canStart()) {
                model.start(card);
            }
        });
        root.focusedProperty().addListener((changed, before, now) -> {
            if (now) {
                model.choose(card);
            }
        });
        root.setOnKeyPressed(key -> {
            if ((key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) && model.canStart()) {
                model.start(card);
                key.consume();
            }
        });
    }

    Region root() {
        return root;
    }

    /** Whether it is the one shown large. */
    void mark(String chosenId) {
        root.pseudoClassStateChanged(CHOSEN, card.id().equals(chosenId));
    }
}
