package app.galea.ui.editor;

import app.galea.anatomy.ScalpZone;
import app.galea.routine.Routine;
import app.galea.routine.Step;
import app.galea.time.NanoClock;
import app.galea.ui.Labels;
import app.galea.ui.Screen;
import app.galea.ui.WindowContext;
import app.galea.ui.figure.Figure;
import app.galea.ui.figure.FigureStage;
import app.galea.wording.Messages;
import app.galea.wording.StepWording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The routine editor. Builds the nodes and binds them to {@link EditorViewModel}. Confined to the JavaFX thread. */
public final class EditorView implements Screen {

    private static final double KEY_TURN_DEG = 8;

    private final WindowContext context;
    private final EditorViewModel model;
    private final OwnRoutines own;
    private final Consumer<Routine> tryOut;
    private final BorderPane root = new BorderPane();
    private final FigureStage stage;
    private final TextField name = new TextField();
    private final DraftSteps steps;
    private final StepPanel panel;
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hovered = new ReadOnlyStringWrapper("");
    private final Button undo;
    private final Button redo;
    private final Button save;
    private final Button preview;
    private final Button close;
    private final InvalidationListener showAgain = changed -> show();
    private final EventHandler<KeyEvent> keys = this::key;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    };
    private List<ScalpZone> turnedTo = List.of();
    private boolean asked;
    private long last = Long.MIN_VALUE;

    /**
     * The editor with a routine opened.
     *
     * @param tryOut lets a draft be followed, and comes back
     */
    public EditorView(
            WindowContext context, EditorViewModel model, OwnRoutines own, Consumer<Routine> tryOut, NanoClock clock) {
        this.context = context;
        this.model = model;
        this.own = own;
        this.tryOut = tryOut;
        stage = new FigureStage(clock, FigureStage::freeMemory, this::use);
        steps = new DraftSteps(context, model);
        panel = new StepPanel(context.texts(), model);
        undo = button("practice.editor.undo", model::undo);
        redo = button("practice.editor.redo", model::redo);
        save = button("practice.editor.save", this::save);
        save.getStyleClass().add("accent");
        preview = button("practice.editor.try", this::tryIt);
        close = button("practice.editor.close", this::close);
        build();
    }

    private void build() {
        root.setId("editor");
        String sheet = "/app/galea/ui/style/practice.css";
        root.getStylesheets()
                .add(Objects.requireNonNull(EditorView.class.getResource(sheet), sheet)
                        .toExternalForm());
        root.setLeft(list());
        root.setCenter(middle());
        root.setRight(side());
    }

    private VBox list() {
        name.setId("editor-name");
        name.setText(model.draft().get().title());
        name.accessibleTextProperty().bind(context.texts().of("practice.editor.name"));
        name.promptTextProperty().bind(context.texts().of("practice.editor.name"));
        name.setOnAction(entered -> model.rename(name.getText()));
        name.focusedProperty().addListener((changed, before, focused) -> {
            if (!focused) {
                model.rename(name.getText());
            }
        });
        VBox.setVgrow(steps.root(), Priority.ALWAYS);
        FlowPane buttons = row(
                button("practice.editor.add", model::addStep),
                button("practice.editor.rest", model::addRest),
                button("practice.editor.up", () -> model.moveTo(model.selected().get() - 1)),
                button(
                        "practice.editor.down",
                        () -> model.moveTo(model.selected().get() + 1)),
                button("practice.editor.remove", model::remove));
        VBox box = new VBox(
                Labels.text(context.texts().of("practice.editor.title"), "title"),
                name,
                Labels.text(total, "quiet", "small"),
                steps.root(),
                buttons);
        box.getStyleClass().addAll("panel", "practice-panel");
        box.setMinHeight(0);
        return box;
    }

    private BorderPane middle() {
        Label over = Labels.text(hovered, "practice-headline");
        over.setId("editor-hovered");
        VBox top = new VBox(over, Labels.text(hint, "quiet", "practice-detail"));
        top.getStyleClass().add("practice-top");
        StackPane held = new StackPane(stage);
        held.setMinSize(0, 0);
        BorderPane middle = new BorderPane(held);
        middle.setTop(top);
        middle.setMinSize(0, 0);
        return middle;
    }

    private VBox side() {
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Label said = Labels.text(state);
        said.setId("editor-state");
        VBox box = new VBox(
                panel.root(),
                space,
                said,
                row(undo, redo, preview, save, close),
                Labels.text(context.texts().of("practice.editor.keys"), "quiet", "small"));
        box.getStyleClass().addAll("panel", "practice-panel");
        box.setMinHeight(0);
        return box;
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(nodes);
        row.getStyleClass().add("practice-buttons");
        return row;
    }

    private Button button(String key, Runnable action) {
        return Labels.button(
                key.replace("practice.", "").replace('.', '-'), context.texts().of(key), action);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        last = Long.MIN_VALUE;
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        model.draft().addListener(showAgain);
        model.selected().addListener(showAgain);
        context.texts().messages().addListener(showAgain);
        context.theme().palette().addListener(showAgain);
        stage.wish(false);
        show();
        timer.start();
    }

    @Override
    public void hidden() {
        timer.stop();
        root.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        model.draft().removeListener(showAgain);
        model.selected().removeListener(showAgain);
        context.texts().messages().removeListener(showAgain);
        context.theme().palette().removeListener(showAgain);
    }

    private void use(Figure figure) {
        ZoneClicks.listen(figure, model::click, this::hover);
        turnedTo = List.of();
        paint();
    }

    private void hover(Optional<ScalpZone> zone) {
        hovered.set(zone.map(new StepWording(context.texts().now())::zone).orElse(""));
    }

    private void paint() {
        List<ScalpZone> zones = model.work().map(Step.Work::zones).orElse(List.of());
        stage.figure().paint(context.theme().palette().get(), zones, List.of());
    }

    private void pulse(long now) {
        double seconds = last == Long.MIN_VALUE ? 0 : Math.min(0.2, (now - last) / 1e9);
        last = now;
        stage.pulse(seconds, List.of());
    }

    private void show() {
        Messages messages = context.texts().now();
        steps.show();
        panel.show();
        if (!name.isFocused()) {
            name.setText(model.draft().get().title());
        }
        long minutes = Math.max(1, Math.round(model.draft().get().seconds() / 60));
        total.set(messages.text(
                "practice.editor.total", model.draft().get().steps().size(), minutes));
        hint.set(messages.text(
                model.step().isEmpty()
                        ? "practice.editor.hint.empty"
                        : model.work().isEmpty() ? "practice.editor.hint.rest" : "practice.editor.hint"));
        List<String> problems = model.problems(messages);
        state.set(problems.isEmpty() ? messages.text("practice.editor.fine") : String.join("\n", problems));
        undo.setDisable(!model.canUndo());
        redo.setDisable(!model.canRedo());
        save.setDisable(!problems.isEmpty());
        preview.setDisable(model.draft().get().steps().isEmpty());
        ask(false);
        paint();
        turn();
    }

    /** To the step's zones when another step is chosen, not with each zone clicked. */
    private void turn() {
        List<ScalpZone> zones = model.work().map(Step.Work::zones).orElse(List.of());
        boolean sameStep = !turnedTo.isEmpty() && zones.stream().anyMatch(turnedTo::contains);
        if (!sameStep && !zones.isEmpty()) {
            stage.figure().turnTo(zones);
        }
        turnedTo = zones;
    }

    private void save() {
        model.rename(name.getText());
        Messages messages = context.texts().now();
        if (!model.problems(messages).isEmpty()) {
            return;
        }
        own.keep(model.routine(), why -> {
            if (why.isEmpty()) {
                model.saved();
            }
            state.set(messages.text(why.isEmpty() ? "practice.editor.saved" : "practice.editor.not_saved", why));
            ask(false);
        });
    }

    private void tryIt() {
        model.rename(name.getText());
        if (!model.draft().get().steps().isEmpty()) {
            tryOut.accept(model.routine());
        }
    }

    /** Asks once where something would be lost. */
    private void close() {
        model.rename(name.getText());
        if (model.isChanged() && !asked) {
            ask(true);
        } else {
            context.navigator().back();
        }
    }

    private void ask(boolean asks) {
        asked = asks;
        close.textProperty().bind(context.texts().of(asks ? "practice.editor.discard" : "practice.editor.close"));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() ? shortcut(event.getCode()) : plain(event)) {
            event.consume();
        }
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case Z -> model.undo();
            case Y -> model.redo();
            case S -> save();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            return true;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        boolean onHead = stage.figure().node().isFocused();
        if (typing || !(onHead || steps.root().isFocused())) {
            return false;
        }
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (by != 0 && event.isAltDown()) {
            model.moveTo(model.selected().get() + by);
        } else if (by != 0) {
            model.select(model.selected().get() + by);
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove();
        } else if (onHead && event.getCode() == KeyCode.LEFT) {
            stage.figure().turnBy(-KEY_TURN_DEG, 0);
        } else if (onHead && event.getCode() == KeyCode.RIGHT) {
            stage.figure().turnBy(KEY_TURN_DEG, 0);
        } else {
            return false;
        }
        return true;
    }
}
