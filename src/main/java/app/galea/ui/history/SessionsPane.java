package app.galea.ui.history;

import app.galea.history.SessionEntry;
import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** All sessions, newest first, and beside them what is chosen. Only the rows in sight exist. */
final class SessionsPane {

    /** Below so many times the text's size, what is chosen lies below the list. */
    private static final double WIDE_EM = 58;

    private final WindowContext context;
    private final Texts texts;
    private final HistoryViewModel model;
    private final SessionActions actions;
    private final ListView<SessionEntry> list = new ListView<>();
    private final DetailPanel detail;
    private final Label total = Labels.fixed("", "quiet", "small");
    private final Label day = Labels.fixed("", "heading");
    private final Button all;
    private final VBox left;
    private final BorderPane root = new BorderPane();
    private boolean filling;

    SessionsPane(WindowContext context, HistoryViewModel model, SessionActions actions) {
        this.context = context;
        this.model = model;
        this.actions = actions;
        texts = context.texts();
        detail = new DetailPanel(context, model, actions);
        all = Labels.button(
                "sessions-all", Material2AL.CLOSE, texts.of("past.all_days"), () -> model.sessions()
                        .day()
                        .set(Optional.empty()));
        all.getStyleClass().add("small-way");
        list.setId("sessions");
        list.accessibleTextProperty().bind(texts.of("past.sessions"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new Row());
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<SessionEntry>) change -> chosen());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                model.sessions().preview().get().ifPresent(preview -> actions.open(preview.record()));
                key.consume();
            } else if (key.getCode() == KeyCode.DELETE) {
                model.care().delete(model.sessions().chosen().get());
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        left = new VBox(Panels.line(day, all, total), list, Labels.text(texts.of("past.list.hint"), "quiet", "small"));
        left.getStyleClass().addAll("panel", "past-panel", "past-list");
        root.setId("sessions-pane");
        root.getStyleClass().add("past-sessions");
        root.widthProperty().addListener(sized -> arrange());
        root.setCenter(left);
        root.setRight(detail.root());
    }

    Region root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }

    void detach() {
        detail.detach();
    }

    DetailPanel detail() {
        return detail;
    }

    private void chosen() {
        if (!filling) {
            model.sessions().choose(List.copyOf(list.getSelectionModel().getSelectedItems()));
        }
    }

    /** Shows the sessions as they are now; what was chosen stays so as far as it is still there. */
    void show() {
        List<SessionEntry> shown = model.sessions().shown().get();
        List<UUID> before = model.sessions().chosen().get().stream()
                .map(SessionEntry::id)
                .toList();
        filling = true;
        list.getItems().setAll(shown);
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < shown.size() && !before.isEmpty(); i++) {
            if (before.contains(shown.get(i).id())) {
                list.getSelectionModel().select(i);
            }
        }
        if (list.getSelectionModel().isEmpty() && !shown.isEmpty()) {
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
        filling = false;
        chosen();
        total.setText(model.total(texts.now()));
        Optional<java.time.LocalDate> filter = model.sessions().day().get();
        Panels.show(all, filter.isPresent());
        day.setText(filter.map(date -> DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(texts.now().locale())
                        .format(date))
                .orElseGet(() -> texts.now().text("past.all_sessions")));
    }

    private void arrange() {
        boolean wide = root.getWidth() >= WIDE_EM * context.theme().emPx();
        boolean isWide = root.getRight() != null;
        if (wide != isWide && root.getWidth() > 0) {
            // not within the layout that is going on
            javafx.application.Platform.runLater(() -> {
                root.setRight(null);
                root.setBottom(null);
                if (wide) {
                    root.setRight(detail.root());
                } else {
                    root.setBottom(detail.root());
                }
            });
        }
    }

    /** One row; made once for each place in sight, filled again and again. */
    private final class Row extends ListCell<SessionEntry> {

        private final Label routine = Panels.name("");
        private final Label day = Panels.name("", "quiet", "small");
        private final Label mark = Panels.figure("", "fact");
        private final Label active = Panels.figure("", "past-figure");
        private final Label coverage = Panels.figure("", "past-figure");
        private final Label inPace = Panels.figure("", "past-figure");
        private final HBox row;

        Row() {
            VBox name = new VBox(routine, day);
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            row = new HBox(
                    name,
                    mark,
                    figure(active, "report.active"),
                    figure(coverage, "report.coverage"),
                    figure(inPace, "report.in_pace"));
            row.getStyleClass().add("session-row");
            // as wide as the list, never wider
            row.setMinWidth(0);
            setPrefWidth(0);
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && getItem() != null) {
                    model.sessions().preview().get().ifPresent(preview -> actions.open(preview.record()));
                }
            });
        }

        private VBox figure(Label value, String key) {
            Label name = Labels.text(texts.of(key), "quiet", "past-figure-name");
            name.setWrapText(false);
            VBox figure = new VBox(value, name);
            figure.getStyleClass().add("past-figure-cell");
            return figure;
        }

        @Override
        protected void updateItem(SessionEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            SessionRow shown = model.row(entry);
            routine.setText(shown.routine());
            day.setText(shown.day() + ", " + shown.time());
            mark.setText(shown.mark());
            Panels.show(mark, !shown.mark().isEmpty());
            active.setText(shown.active());
            coverage.setText(shown.coverage());
            inPace.setText(shown.inPace());
            setAccessibleText(shown.spoken(texts.now()));
            setGraphic(row);
        }
    }

    /** The rows in another language. */
    void retell() {
        list.refresh();
    }
}
