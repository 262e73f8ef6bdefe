package app.galea.ui.practice;

import app.galea.history.SessionEntry;
import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.wording.RoutineWording;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What can be watched: the demo clip, and sessions of before from their observations. JavaFX thread. */
final class WatchPanel {

    /** A year of practising every day; older ones are in the history. */
    private static final int MOST = 200;

    private final WindowContext context;
    private final Texts texts;
    private final PracticeServices.Recordings recordings;
    private final VBox list = new VBox();
    private final VBox root = new VBox();

    WatchPanel(WindowContext context, PracticeServices.Recordings recordings) {
        this.context = context;
        this.texts = context.texts();
        this.recordings = recordings;
        root.setId("practice-recordings");
        root.getStyleClass().add("practice-watch");
        VBox clip = new VBox(
                Labels.text(texts.of("practice.watch.demo"), "heading"),
                Labels.text(texts.of("practice.watch.demo.text"), "quiet"));
        clip.getStyleClass().add("lines");
        HBox.setHgrow(clip, Priority.ALWAYS);
        Button play = Labels.button("practice-watch-demo", texts.of("practice.watch.play"), recordings::watchDemo);
        play.getStyleClass().add("accent");
        HBox demo = new HBox(clip, play);
        demo.setAlignment(Pos.CENTER_LEFT);
        demo.getStyleClass().addAll("panel", "practice-recording");
        list.getStyleClass().add("practice-recording-list");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren()
                .addAll(
                        Labels.text(texts.of("practice.mode.watch"), "title"),
                        Labels.text(texts.of("practice.watch.text"), "quiet"),
                        demo,
                        Labels.text(texts.of("practice.watch.earlier"), "heading"),
                        scroll);
    }

    Region root() {
        return root;
    }

    /** Looks anew what there is. */
    void look() {
        recordings.list(this::show);
    }

    private void show(List<SessionEntry> entries) {
        list.getChildren().clear();
        if (entries.isEmpty()) {
            list.getChildren().add(Labels.text(texts.of("practice.watch.none"), "quiet"));
        }
        for (int i = 0; i < Math.min(MOST, entries.size()); i++) {
            list.getChildren().add(row(entries.get(i), i));
        }
    }

    private HBox row(SessionEntry entry, int number) {
        Label title = Labels.fixed(title(entry), "practice-recording-title");
        Label when = Labels.fixed(
                texts.now()
                        .text(
                                "practice.watch.entry",
                                when(entry.started()),
                                StepTick.minutes(entry.durationSeconds()),
                                Math.round(100 * entry.coverage())),
                "quiet",
                "small");
        VBox words = new VBox(title, when);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button play = Labels.button(
                "practice-watch-" + number, texts.of("practice.watch.play"), () -> recordings.watch(entry));
        play.setAccessibleText(
                texts.now().text("practice.watch.play") + ": " + title.getText() + ", " + when.getText());
        HBox row = new HBox(words, play);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("panel", "practice-recording");
        return row;
    }

    private String title(SessionEntry entry) {
        String routine = context.routines()
                .find(entry.routine())
                .map(known -> new RoutineWording(texts.now()).title(known))
                .orElse(entry.routine().isEmpty() ? texts.now().text("practice.watch.free") : entry.routine());
        return entry.practice() ? texts.now().text("practice.watch.practised", routine) : routine;
    }

    private String when(Instant started) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.now().locale())
                .withZone(ZoneId.systemDefault())
                .format(started);
    }
}
