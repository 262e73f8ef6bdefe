package app.galea.ui.home;

import app.galea.ui.style.Columns;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The cards in columns; the arrow keys go from card to card. */
final class CardGrid {

    private static final double COLUMN_EM = 24;
    private static final int MOST = 3;

    private final Columns columns;
    private List<CardView> cards = List.of();

    /** @param em the size of plain text, px */
    CardGrid(DoubleSupplier em) {
        columns = new Columns(em, COLUMN_EM, MOST);
        columns.root().setId("cards");
        columns.root().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node root() {
        return columns.root();
    }

    void show(List<CardView> views) {
        int focused = focused();
        cards = List.copyOf(views);
        columns.show(cards.stream().map(CardView::root).toList());
        if (focused >= 0 && focused < cards.size()) {
            cards.get(focused).root().requestFocus();
        }
    }

    void mark(String chosenId) {
        cards.forEach(card -> card.mark(chosenId));
    }

    /** Puts the focus on a routine's card, as soon as it can have it. */
    void focus(String id) {
        cards.stream()
                .map(CardView::root)
                .filter(card -> card.getId().equals("card-" + id))
                .forEach(CardGrid::focus);
    }

    private static void focus(Region card) {
        if (card.getScene() != null) {
            card.requestFocus();
            return;
        }
        // a scroll pane takes its content in with the first layout
        card.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                if (now != null) {
                    card.sceneProperty().removeListener(this);
                    Platform.runLater(card::requestFocus);
                }
            }
        });
    }

    boolean hasFocus() {
        return focused() >= 0;
    }

    private int focused() {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).root().isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void key(KeyEvent event) {
        int from = focused();
        int to = switch (event.getCode()) {
            case LEFT -> from - 1;
            case RIGHT -> from + 1;
            case UP -> from - columns.count();
            case DOWN -> from + columns.count();
            case HOME -> 0;
            case END -> cards.size() - 1;
            default -> -1;
        };
        if (from >= 0 && to >= 0 && to < cards.size()) {
            cards.get(to).root().requestFocus();
            event.consume();
        }
    }
}
