package app.galea.ui.practice;

import app.galea.routine.Routine;
import app.galea.ui.Choosers;
import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.wording.RoutineWording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Beside the head: the routine with its steps, what may be chosen, and the buttons. JavaFX thread. */
final class PracticePanel {

    private static final double STEP_EM = 2.15;

    private final VBox root = new VBox();
    private final Texts texts;
    private final WindowContext context;
    private final PracticeChoices choices;
    private final ComboBox<Routine> routine;
    private final StepList steps = new StepList();
    private final ReadOnlyStringWrapper quiet = new ReadOnlyStringWrapper("");

    /** What the buttons do. */
    interface Actions {

        Exercise exercise();

        /** Begins the same once more. */
        void again();

        /** Ends the session on the head and looks back. */
        void finish();

        /** Changes the routine. */
        void edit();
    }

    PracticePanel(WindowContext context, PracticeChoices choices, Actions actions) {
        this.context = context;
        this.texts = context.texts();
        this.choices = choices;
        root.getStyleClass().addAll("panel", "practice-panel");
        root.setMinHeight(0);
        routine = routineChooser();
        VBox routines = new VBox(routine, button("practice.edit", actions::edit));
        routines.getStyleClass().add("lines");
        Node paces = Choosers.buttons(
                "practice-pace-choice",
                texts,
                texts.of("practice.pace.choice"),
                new Choosers.Options<>(PracticeChoices.PACES, (messages, pace) -> String.valueOf(pace)),
                choices.pace());
        VBox options = new VBox(
                only(check("practice.mirror", choices.mirror()), PracticeMode::hasHands),
                only(check("practice.sites", choices.sites()), mode -> !mode.isQuiz()),
                check("practice.flat", choices.flat()));
        options.getStyleClass().add("practice-options");
        Label state = Labels.text(quiet, "quiet", "small");
        state.setId("practice-state");
        state.managedProperty().bind(quiet.isNotEmpty());
        Label keys = Labels.text(texts.of("practice.keys"), "quiet", "small");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        root.getChildren()
                .addAll(
                        only(routines, PracticeMode::hasRoutine),
                        only(steps, PracticeMode::hasRoutine),
                        only(paces, mode -> mode == PracticeMode.PACE),
                        options,
                        space,
                        state,
                        buttons(actions),
                        keys);
    }

    Region root() {
        return root;
    }

    private ComboBox<Routine> routineChooser() {
        ComboBox<Routine> box = Choosers.dropDown(
                "practice-routine",
                texts,
                texts.of("practice.routine"),
                new Choosers.Options<>(offered(), (messages, routine) -> new RoutineWording(messages).title(routine)),
                choices.routine());
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private List<Routine> offered() {
        List<Routine> offered = new ArrayList<>(context.routines().routines());
        if (!offered.contains(choices.routine().get())) {
            // a draft on trial
            offered.add(0, choices.routine().get());
        }
        return offered;
    }

    /** Looks anew which routines there are; one that was changed meanwhile is taken as it is now. */
    void lookForRoutines() {
        Routine before = choices.routine().get();
        context.routines().find(before.id()).ifPresent(now -> choices.routine().set(now));
        List<Routine> offered = offered();
        if (!routine.getItems().equals(offered)) {
            Routine chosen = choices.routine().get();
            routine.getItems().setAll(offered);
            choices.routine().set(chosen);
        }
    }

    private FlowPane buttons(Actions actions) {
        FlowPane row = new FlowPane(
                only(button("practice.back", () -> actions.exercise().back()), PracticeMode::hasRoutine),
                only(button("practice.pause", () -> actions.exercise().pauseOrGoOn()), PracticeMode::hasRoutine),
                only(button("practice.skip", () -> actions.exercise().skip()), mode -> mode == PracticeMode.FOLLOW),
                only(button("practice.forward", () -> actions.exercise().forward()), PracticeMode::hasRoutine),
                only(button("practice.finish", actions::finish), mode -> mode == PracticeMode.HANDS_ON),
                only(button("practice.again", actions::again), mode -> mode == PracticeMode.PACE));
        row.getStyleClass().add("practice-buttons");
        return row;
    }

    private Button button(String key, Runnable action) {
        return Labels.button(key.replace('.', '-'), texts.of(key), action);
    }

    private CheckBox check(String key, BooleanProperty value) {
        CheckBox box = new CheckBox();
        box.setId(key.replace('.', '-'));
        box.textProperty().bind(texts.of(key));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        Property<Boolean> chosen = value;
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    /** A node that is there in some modes only. */
    private <N extends Node> N only(N node, Function<PracticeMode, Boolean> when) {
        node.visibleProperty().bind(choices.mode().map(when));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    /** Says something about the program itself, such as that nothing is heard. */
    void say(String sentence) {
        quiet.set(sentence);
    }

    void show(List<StepTick> ticks) {
        double em = context.theme().emPx();
        int most = (int) ((root.getHeight() - others()) / (STEP_EM * em));
        steps.show(ticks, Math.max(3, most), context.theme().palette().get(), em, texts.now());
    }

    /** Height of everything but the steps. */
    private double others() {
        double width = root.getWidth() - root.snappedLeftInset() - root.snappedRightInset();
        double sum = root.snappedTopInset() + root.snappedBottomInset();
        for (Node node : root.getChildren()) {
            if (node.isManaged()) {
                sum += root.getSpacing() + (node == steps ? 0 : node.prefHeight(width));
            }
        }
        return sum;
    }

    void refresh() {
        steps.refresh();
    }
}
