package app.galea.ui.style;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Nodes in as many columns of the same width as there is room for; all of a row are equally high. */
public final class Columns {

    private final GridPane root = new GridPane();
    private final DoubleSupplier em;
    private final double leastEm;
    private final int most;
    private List<? extends Region> nodes = List.of();
    private int columns = 1;

    /**
     * @param em the size of plain text, px
     * @param leastEm a column is at least so many times the text's size wide
     * @param most there are never more columns
     */
    public Columns(DoubleSupplier em, double leastEm, int most) {
        this.em = em;
        this.leastEm = leastEm;
        this.most = most;
        root.getStyleClass().add("columns");
        root.setMinWidth(0);
        root.widthProperty().addListener(sized -> fit());
    }

    public GridPane root() {
        return root;
    }

    public void show(List<? extends Region> shown) {
        nodes = List.copyOf(shown);
        nodes.forEach(node -> {
            node.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            node.setMinWidth(0);
        });
        fill();
    }

    /** How many columns there are now. */
    public int count() {
        return columns;
    }

    private void fit() {
        int fitting = (int) Math.max(1, Math.min(most, Math.floor(root.getWidth() / (leastEm * em.getAsDouble()))));
        if (fitting != columns) {
            columns = fitting;
            // not within the layout that is going on
            Platform.runLater(this::fill);
        }
    }

    private void fill() {
        List<? extends Node> focused = nodes.stream().filter(Node::isFocused).toList();
        root.getChildren().clear();
        root.getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / columns);
            root.getColumnConstraints().add(share);
        }
        for (int i = 0; i < nodes.size(); i++) {
            root.add(nodes.get(i), i % columns, i / columns);
        }
        focused.forEach(Node::requestFocus);
    }
}
