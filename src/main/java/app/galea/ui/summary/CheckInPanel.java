package app.galea.ui.summary;

import app.galea.session.CheckIn;
import app.galea.session.Feeling;
import app.galea.session.Feeling.Headache;
import app.galea.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks how the person felt before and feels now; each answer can be taken back, none is needed. */
final class CheckInPanel {

    private final SummaryViewModel model;
    private final Texts texts;

    CheckInPanel(SummaryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    VBox node() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("check-in");
        grid.addRow(0, new Label(), quiet("report.before"));
        grid.add(quiet("report.after"), 2, 0);
        tension(grid);
        mood(grid);
        headache(grid);
        return ReportPanels.panel("check-in", texts.now().text("report.check_in"), grid);
    }

    private void tension(GridPane grid) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i <= Feeling.MOST_TENSION; i++) {
            int value = i;
            choices.add(new Choice(
                    String.valueOf(i),
                    feeling -> feeling.tensionOrNone() == value,
                    on -> feeling -> feeling.withTension(on ? value : Feeling.NOT_ANSWERED)));
        }
        rows(grid, 1, "tension", "report.check_in.tension", choices);
    }

    private void mood(GridPane grid) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 1; i <= Feeling.BEST_MOOD; i++) {
            int value = i;
            choices.add(new Choice(
                    String.valueOf(i),
                    feeling -> feeling.moodOrNone() == value,
                    on -> feeling -> feeling.withMood(on ? value : Feeling.NOT_ANSWERED)));
        }
        rows(grid, 2, "mood", "report.check_in.mood", choices);
    }

    private void headache(GridPane grid) {
        List<Choice> choices = List.of(answer("report.no", Headache.NO), answer("report.yes", Headache.YES));
        rows(grid, 3, "headache", "report.check_in.headache", choices);
    }

    private Choice answer(String key, Headache answer) {
        return new Choice(
                texts.now().text(key),
                feeling -> feeling.headache() == answer,
                on -> feeling -> feeling.withHeadache(on ? answer : Headache.NOT_ANSWERED));
    }

    private void rows(GridPane grid, int row, String id, String key, List<Choice> choices) {
        grid.add(quiet(key), 0, row);
        grid.add(buttons(id + "-before", true, key, choices), 1, row);
        grid.add(buttons(id + "-after", false, key, choices), 2, row);
    }

    private Node buttons(String id, boolean before, String key, List<Choice> choices) {
        HBox all = new HBox();
        all.getStyleClass().add("answers");
        all.setId(id);
        String when = texts.now().text(before ? "report.before" : "report.after");
        for (Choice choice : choices) {
            ToggleButton button = new ToggleButton(choice.text());
            button.setId(id + "-" + all.getChildren().size());
            button.getStyleClass().add("answer");
            button.setAccessibleText(texts.now().text(key) + ", " + when + ": " + choice.text());
            Function<CheckIn, Feeling> part = before ? CheckIn::before : CheckIn::after;
            button.setSelected(choice.isChosen(part.apply(model.answers().get())));
            button.setOnAction(click -> model.answer(before, choice.change().apply(button.isSelected())));
            model.answers().addListener((changed, was, now) -> button.setSelected(choice.isChosen(part.apply(now))));
            all.getChildren().add(button);
        }
        return all;
    }

    private Label quiet(String key) {
        return ReportPanels.wrapped(texts.now().text(key), "quiet", "small");
    }

    /** One answer to choose, or to take back. */
    private record Choice(
            String text, Function<Feeling, Boolean> chosen, Function<Boolean, UnaryOperator<Feeling>> change) {

        boolean isChosen(Feeling feeling) {
            return chosen.apply(feeling);
        }
    }
}
