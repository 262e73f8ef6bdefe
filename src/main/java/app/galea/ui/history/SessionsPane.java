package app.galea.ui.history;

import app.galea.history.SessionEntry;
import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
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
    private boolean isWide;

    SessionsPane(WindowContext context, HistoryViewModel model, SessionActions actions) {
        this.context = context;
        this.model = model;
        this.actions = actions;
        texts = context.texts();
        detail = new DetailPanel(context, model, actions);
        all = Labels.button(
                "sessions-all",
                Material2AL.CLOSE,
                texts.of("past.all_days"),
                () -> model.sessions().day().set(Optional.empty()));
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
        left = new VBox(
                Panels.line(day, all, total), heads(), list, Labels.text(texts.of("past.list.hint"), "quiet", "small"));
        left.getStyleClass().addAll("panel", "past-panel", "past-list");
        root.setId("sessions-pane");
        root.getStyleClass().add("past-sessions");
        // narrower than its parts would like it, so that they can be arranged anew
        root.setMinWidth(0);
        left.setMinWidth(0);
        root.widthProperty().addListener(sized -> arrange());
        root.setCenter(left);
        put(true);
    }

    Region root() {
        return root;
    }

    /** What the figures of the rows are. */
    private HBox heads() {
        HBox heads = Panels.line(Panels.name(""));
        for (String key : List.of("report.active", "report.coverage", "report.in_pace")) {
            Label head = Labels.text(texts.of(key), "quiet", "past-figure", "past-figure-name");
            heads.getChildren().add(head);
        }
        heads.getStyleClass().setAll("session-row", "session-heads");
        return heads;
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
        List<UUID> before =
                model.sessions().chosen().get().stream().map(SessionEntry::id).toList();
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
        Optional<LocalDate> filter = model.sessions().day().get();
        Panels.show(all, filter.isPresent());
        day.setText(filter.map(date -> DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(texts.now().locale())
                        .format(date))
                .orElseGet(() -> texts.now().text("past.all_sessions")));
    }

    private void arrange() {
        boolean wide = root.getWidth() >= WIDE_EM * context.theme().emPx();
        if (root.getWidth() > 0 && wide != isWide) {
            // not within the layout that is going on
            Platform.runLater(() -> put(wide));
        }
    }

    private void put(boolean wide) {
        isWide = wide;
        double gap = 0.9 * context.theme().emPx();
        root.setRight(null);
        root.setBottom(null);
        BorderPane.setMargin(detail.root(), wide ? new Insets(0, 0, 0, gap) : new Insets(gap, 0, 0, 0));
        if (wide) {
            root.setRight(detail.root());
        } else {
            root.setBottom(detail.root());
        }
        detail.arrange(wide);
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
            row = new HBox(name, mark, active, coverage, inPace);
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
