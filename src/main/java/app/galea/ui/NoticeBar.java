package app.galea.ui;

import app.galea.ui.Notices.Notice;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The notices above the screen, each with a button that closes it. */
final class NoticeBar {

    private final Notices notices;
    private final Texts texts;
    private final VBox root = new VBox();

    NoticeBar(Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
        root.setId("notices");
        fill();
        notices.all().addListener((ListChangeListener<Notice>) change -> fill());
    }

    Node root() {
        return root;
    }

    private void fill() {
        root.getChildren().setAll(notices.all().stream().map(this::line).toList());
    }

    private Node line(Notice notice) {
        Label sentence = new Label();
        sentence.textProperty().bind(texts.of(notice.key(), notice.arguments().toArray()));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button close = new Button("", new FontIcon(Material2AL.CLOSE));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setId("notice-close");
        close.accessibleTextProperty().bind(texts.of("window.close_notice"));
        close.setOnAction(click -> notices.close(notice));
        HBox line = new HBox(sentence, close);
        line.getStyleClass().add("notice");
        return line;
    }
}
