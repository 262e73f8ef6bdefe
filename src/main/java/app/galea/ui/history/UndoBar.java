package app.galea.ui.history;

import app.galea.history.Archive;
import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.history.CareModel.Deleted;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2MZ;

/** Says what was deleted and brings it back, for as long as that can be done. */
final class UndoBar {

    private final CareModel care;
    private final Texts texts;
    private final Label words = Labels.fixed("");
    private final HBox root;
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), tick -> tick()));
    private Optional<Deleted> shown = Optional.empty();
    private int left;

    UndoBar(CareModel care, Texts texts) {
        this.care = care;
        this.texts = texts;
        Button undo = Labels.button("undo", Material2MZ.UNDO, texts.of("past.undo"), care::undo);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setId("undo-words");
        root = new HBox(words, undo);
        root.getStyleClass().addAll("notice", "past-undo");
        root.setId("undo-bar");
        Panels.show(root, false);
        clock.setCycleCount(Timeline.INDEFINITE);
        // runs on while another screen is in sight: the promise is ten seconds, wherever one looks
        care.deleted().addListener((changed, before, now) -> show(now));
    }

    Node root() {
        return root;
    }

    private void show(Optional<Deleted> deleted) {
        clock.stop();
        shown = deleted;
        Panels.show(root, deleted.isPresent());
        if (deleted.isPresent()) {
            left = Archive.UNDO_SECONDS;
            say();
            clock.playFromStart();
        }
    }

    private void tick() {
        left--;
        if (left > 0) {
            say();
        } else {
            clock.stop();
            shown.ifPresent(care::settle);
        }
    }

    private void say() {
        words.setText(texts.now()
                .text("past.deleted", shown.map(one -> one.ids().size()).orElse(0), left));
    }
}
