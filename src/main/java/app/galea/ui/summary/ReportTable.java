package app.galea.ui.summary;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A quiet table: the first column names, the others are figures at the right. Grows row by row. */
final class ReportTable {

    private final GridPane grid = new GridPane();
    private int rows;

    /** @param columns how many, the first with the names included */
    ReportTable(String id, int columns) {
        grid.setId(id);
        grid.getStyleClass().add("report-table");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            grid.getColumnConstraints().add(column);
        }
    }

    GridPane root() {
        return grid;
    }

    void heads(String... texts) {
        Node[] cells = new Node[texts.length];
        for (int i = 0; i < texts.length; i++) {
            cells[i] = text(texts[i], "quiet", "small");
        }
        row(cells);
    }

    void row(Node... cells) {
        grid.addRow(rows++, cells);
    }

    static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** A name, which gives way before the figures do. */
    static Label name(String text, String... styles) {
        Label label = text(text, styles);
        label.setMinWidth(90);
        return label;
    }
}
