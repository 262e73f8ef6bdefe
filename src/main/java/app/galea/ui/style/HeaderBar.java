package app.galea.ui.style;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What a screen or a list is called on the left, its buttons on the right, or below where there is no room. */
public final class HeaderBar {

    /** About the gap between two buttons, px. */
    private static final double GAP = 12;

    private final BorderPane root = new BorderPane();
    private final Region name;
    private final List<Node> buttons;
    private Pane ways = new HBox();

    public HeaderBar(Region name, Node... buttons) {
        this.name = name;
        this.buttons = List.of(buttons);
        root.getStyleClass().add("header-bar");
        root.setCenter(name);
        BorderPane.setAlignment(name, Pos.CENTER_LEFT);
        put(true);
        root.widthProperty().addListener(sized -> fit());
        // a longer language, or a button that comes and goes
        this.buttons.forEach(button -> button.layoutBoundsProperty().addListener(sized -> fit()));
    }

    public Region root() {
        return root;
    }

    private void fit() {
        double inner = root.getWidth() - root.snappedLeftInset() - root.snappedRightInset();
        double wanted = name.prefHeight(-1) / 2;
        for (Node button : buttons) {
            wanted += button.isManaged() ? button.prefWidth(-1) + GAP : 0;
        }
        boolean fits = name.prefWidth(-1) + wanted <= inner;
        boolean beside = root.getRight() != null;
        if (fits != beside) {
            // not within the layout that is going on
            Platform.runLater(() -> put(fits));
        }
    }

    private void put(boolean beside) {
        ways.getChildren().clear();
        ways = beside ? new HBox() : new FlowPane();
        ways.getChildren().setAll(buttons);
        ways.getStyleClass().addAll("ways", beside ? "beside" : "below");
        root.setRight(beside ? ways : null);
        root.setBottom(beside ? null : ways);
    }
}
