package app.galea.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Quiet sentences of the program about itself, shown on every screen until they are closed. Confined to the JavaFX thread. */
public final class Notices {

    private final ObservableList<Notice> all = FXCollections.observableArrayList();
    /** Kept here: nobody else holds it, and with it would go whoever listens to it. */
    private final ObservableList<Notice> shown = FXCollections.unmodifiableObservableList(all);

    /**
     * One sentence, by its text key, so that it speaks the language of now.
     */
    public record Notice(String key, List<String> arguments) {

        public Notice {
            arguments = List.copyOf(arguments);
        }
    }

    /** Shows a sentence; one that is shown already is not shown twice. */
    public void show(String key, String... arguments) {
        Notice notice = new Notice(key, List.of(arguments));
        if (!all.contains(notice)) {
            all.add(notice);
        }
    }

    public void close(Notice notice) {
        all.remove(notice);
    }

    public ObservableList<Notice> all() {
        return shown;
    }
}
