package app.galea.ui.history;

import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.history.CalendarModel.Day;
import app.galea.wording.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** A month with its days shaded by minutes; arrows go from day to day, Page Up and Down from month to month, Enter opens a day. */
final class CalendarPanel {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other-month");
    private static final int COLUMNS = 7;

    private final Texts texts;
    private final HistoryViewModel model;
    private final CalendarModel calendar;
    private final GridPane grid = new GridPane();
    private final Label title = new Label();
    private final Label month = Labels.fixed("", "quiet", "small");
    private final Label streak = Labels.fixed("", "past-streak");
    private final Button later;
    private final VBox root;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Label> weekdays = new ArrayList<>();

    /** One day's place. */
    private record Cell(StackPane root, Region shade, Label number, Label minutes) {}

    CalendarPanel(Texts texts, HistoryViewModel model) {
        this.texts = texts;
        this.model = model;
        calendar = model.calendar();
        title.getStyleClass().add("heading");
        title.setId("month");
        Button earlier = Labels.iconButton(
                "month-before", Material2AL.CHEVRON_LEFT, texts.of("past.month.before"), () -> calendar.turn(-1));
        later = Labels.iconButton(
                "month-after", Material2AL.CHEVRON_RIGHT, texts.of("past.month.after"), () -> calendar.turn(1));
        HBox turn = Panels.line(title, earlier, later);
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / COLUMNS);
            share.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(share);
            Label weekday = Panels.name("", "quiet", "small");
            weekdays.add(weekday);
            grid.add(weekday, column, 0);
        }
        grid.getRowConstraints().add(new RowConstraints());
        for (int i = 0; i < CalendarModel.DAYS; i++) {
            Cell cell = cell(i);
            cells.add(cell);
            grid.add(cell.root(), i % COLUMNS, 1 + i / COLUMNS);
        }
        for (int row = 0; row < CalendarModel.DAYS / COLUMNS; row++) {
            RowConstraints share = new RowConstraints();
            share.setVgrow(Priority.ALWAYS);
            grid.getRowConstraints().add(share);
        }
        grid.getStyleClass().add("calendar");
        grid.setId("calendar");
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(grid, Priority.ALWAYS);
        root = new VBox(turn, grid, Panels.line(month, streak));
        root.getStyleClass().addAll("panel", "past-panel");
        root.setId("calendar-panel");
    }

    Region root() {
        return root;
    }

    private Cell cell(int index) {
        Region shade = new Region();
        Label number = new Label();
        Label minutes = new Label();
        minutes.getStyleClass().add("day-minutes");
        minutes.setMinWidth(0);
        VBox words = new VBox(number, minutes);
        words.getStyleClass().add("day-words");
        StackPane cell = new StackPane(shade, words);
        cell.getStyleClass().add("day");
        cell.setAccessibleRole(AccessibleRole.BUTTON);
        cell.setOnMouseClicked(click -> {
            Day day = calendar.days().get().get(index);
            calendar.go(day.date());
            focus();
            model.open(day.date());
        });
        return new Cell(cell, shade, number, minutes);
    }

    /** Shows the month as it is now. */
    void show() {
        Messages messages = texts.now();
        title.setText(calendar.title(messages));
        later.setDisable(!calendar.hasNext());
        month.setText(model.month(messages));
        streak.setText(model.streak(messages));
        List<String> names = CalendarModel.weekdays(messages);
        for (int i = 0; i < COLUMNS; i++) {
            weekdays.get(i).setText(names.get(i));
        }
        List<Day> days = calendar.days().get();
        for (int i = 0; i < cells.size(); i++) {
            show(cells.get(i), days.get(i), messages);
        }
    }

    private void show(Cell cell, Day day, Messages messages) {
        cell.root().setId("day-" + day.date());
        cell.number().setText(String.valueOf(day.date().getDayOfMonth()));
        cell.minutes().setText(day.brief(messages));
        cell.shade().getStyleClass().setAll("day-shade", "day-shade-" + day.shade());
        cell.root().getStyleClass().setAll("day", "day-of-" + day.shade());
        cell.root().setVisible(day.isInShownWeek());
        cell.root().pseudoClassStateChanged(TODAY, day.isToday());
        cell.root().pseudoClassStateChanged(OTHER, !day.isInMonth() || day.isToCome());
        cell.root().setAccessibleText(day.spoken(messages));
        // one stop of the Tab key for the whole month
        cell.root().setFocusTraversable(day.date().equals(calendar.day().get()));
    }

    private void focus() {
        LocalDate day = calendar.day().get();
        List<Day> days = calendar.days().get();
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).date().equals(day)) {
                cells.get(i).root().requestFocus();
            }
        }
    }

    private void key(KeyEvent event) {
        Consumer<CalendarModel> way = switch (event.getCode()) {
            case LEFT -> one -> one.move(-1);
            case RIGHT -> one -> one.move(1);
            case UP -> one -> one.move(-COLUMNS);
            case DOWN -> one -> one.move(COLUMNS);
            case PAGE_UP -> one -> one.turn(-1);
            case PAGE_DOWN -> one -> one.turn(1);
            case ENTER, SPACE -> one -> model.open(one.day().get());
            default -> one -> {};
        };
        boolean known = switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN, PAGE_UP, PAGE_DOWN, ENTER, SPACE -> true;
            default -> false;
        };
        if (known) {
            way.accept(calendar);
            focus();
            event.consume();
        }
    }
}
