package app.galea.ui.editor;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.Hands;
import app.galea.routine.Step;
import app.galea.routine.Technique;
import app.galea.ui.Choosers;
import app.galea.ui.Labels;
import app.galea.ui.Texts;
import app.galea.wording.StepWording;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What may be changed of the chosen step. JavaFX thread. */
final class StepPanel {

    private static final List<Technique> TECHNIQUES =
            List.of(Technique.CIRCLE, Technique.GLIDE, Technique.HOLD, Technique.STROKE);

    private final Texts texts;
    private final EditorViewModel model;
    private final VBox root = new VBox();
    private final VBox work = new VBox();
    private final ReadOnlyStringWrapper zones = new ReadOnlyStringWrapper("");
    private final MenuButton chosenZones = new MenuButton();
    private final ObjectProperty<Technique> technique = new SimpleObjectProperty<>(Technique.CIRCLE);
    private final ObjectProperty<Hands> hands = new SimpleObjectProperty<>(Hands.BOTH);
    private final Spinner<Integer> seconds = new Spinner<>(1, 3600, 30, 5);
    private final CheckBox paced = new CheckBox();
    private final Spinner<Integer> slowest = new Spinner<>(1, 90, 20, 1);
    private final Spinner<Integer> fastest = new Spinner<>(1, 90, 40, 1);

    /** Being filled from the draft: what changes now was not changed by the person. */
    private boolean filling;

    StepPanel(Texts texts, EditorViewModel model) {
        this.texts = texts;
        this.model = model;
        root.getStyleClass().add("editor-step");
        work.getStyleClass().add("editor-step");
        for (ScalpZone zone : ScalpZone.values()) {
            CheckMenuItem item = new CheckMenuItem();
            item.textProperty().bind(texts.map(messages -> new StepWording(messages).zone(zone)));
            item.setUserData(zone);
            item.setOnAction(chosen -> model.click(zone));
            chosenZones.getItems().add(item);
        }
        chosenZones.setId("editor-zones");
        chosenZones.setMaxWidth(Double.MAX_VALUE);
        chosenZones.textProperty().bind(zones);
        paced.setId("editor-paced");
        paced.textProperty().bind(texts.of("practice.editor.paced"));
        paced.setOnAction(pressed -> model.paced(paced.isSelected()));
        technique.addListener((changed, before, now) -> unlessFilling(() -> model.use(now)));
        hands.addListener((changed, before, now) -> unlessFilling(() -> model.use(now)));
        work.getChildren()
                .addAll(
                        chosenZones,
                        field("practice.editor.technique", techniques()),
                        field("practice.editor.hands", chooseHands()),
                        paced,
                        new HBox(
                                field(
                                        "practice.editor.slowest",
                                        spinner("editor-slowest", "practice.editor.slowest", slowest, model::slowest)),
                                field(
                                        "practice.editor.fastest",
                                        spinner(
                                                "editor-fastest",
                                                "practice.editor.fastest",
                                                fastest,
                                                model::fastest))));
        root.getChildren()
                .addAll(
                        field(
                                "practice.editor.seconds",
                                spinner("editor-seconds", "practice.editor.seconds", seconds, model::last)),
                        work);
    }

    private Node techniques() {
        var box = Choosers.dropDown(
                "editor-technique",
                texts,
                texts.of("practice.editor.technique"),
                new Choosers.Options<>(TECHNIQUES, (messages, one) -> messages.text("technique." + one.id())),
                technique);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private Node chooseHands() {
        var box = Choosers.dropDown(
                "editor-hands",
                texts,
                texts.of("practice.editor.hands"),
                new Choosers.Options<>(
                        List.of(Hands.BOTH, Hands.LEFT, Hands.RIGHT),
                        (messages, one) -> messages.text("hands." + one.id())),
                hands);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    VBox root() {
        return root;
    }

    private VBox field(String key, Node control) {
        Label label = Labels.text(texts.of(key), "quiet", "small");
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    private Node spinner(String id, String key, Spinner<Integer> spinner, DoubleConsumer change) {
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setMaxWidth(Double.MAX_VALUE);
        spinner.getEditor().accessibleTextProperty().bind(texts.of(key));
        spinner.valueProperty().addListener((changed, before, now) -> unlessFilling(() -> change.accept(now)));
        // a number that was typed counts when the field is left; what is no number changes nothing
        spinner.focusedProperty().addListener((changed, before, focused) -> {
            if (!focused && !spinner.getEditor().getText().strip().matches("\\d{1,4}")) {
                spinner.getEditor().setText(String.valueOf(spinner.getValue()));
            }
        });
        return spinner;
    }

    private void unlessFilling(Runnable change) {
        if (!filling) {
            change.run();
        }
    }

    void show() {
        filling = true;
        Optional<Step> step = model.step();
        root.setVisible(step.isPresent());
        step.ifPresent(one -> seconds.getValueFactory().setValue((int) Math.round(one.targetSeconds())));
        Optional<Step.Work> worked = model.work();
        work.setVisible(worked.isPresent());
        work.setManaged(worked.isPresent());
        worked.ifPresent(this::fill);
        filling = false;
    }

    private void fill(Step.Work step) {
        zones.set(
                step.zones().isEmpty()
                        ? texts.now().text("practice.editor.zones.tense")
                        : texts.now().text("practice.editor.zones", new StepWording(texts.now()).zones(step.zones())));
        chosenZones.getItems().forEach(item -> {
            if (item instanceof CheckMenuItem check) {
                check.setSelected(step.zones().contains(item.getUserData()));
            }
        });
        technique.set(step.technique());
        hands.set(step.hands());
        boolean any = step.pace().isAny();
        paced.setSelected(!any);
        slowest.setDisable(any);
        fastest.setDisable(any);
        if (!any) {
            slowest.getValueFactory().setValue((int) Math.round(step.pace().low()));
            fastest.getValueFactory()
                    .setValue((int) Math.round(Math.min(90, step.pace().high())));
        }
    }
}
