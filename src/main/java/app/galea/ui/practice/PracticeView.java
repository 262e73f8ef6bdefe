package app.galea.ui.practice;

import app.galea.geometry.HeadPoint;
import app.galea.practice.HeadMove;
import app.galea.practice.PointerHands;
import app.galea.practice.QuizItem;
import app.galea.routine.Routine;
import app.galea.ui.Screen;
import app.galea.ui.WindowContext;
import app.galea.ui.figure.HeadView;
import app.galea.wording.Messages;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Practice without a camera. */
public final class PracticeView implements Screen {

    /** The ways to practise. */
    enum Mode {
        FOLLOW,
        HANDS_ON,
        FIND,
        MUSCLES,
        PACE;

        String key() {
            return "practice.mode." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final int MOUSE = -1;
    private static final double TURN_DEG_PER_PX = 0.4;
    private static final double KEY_TURN_DEG = 8;
    private static final double PAINT_SECONDS = 0.2;
    private static final double DRILL_PER_MIN = 30;

    private final WindowContext context;
    private final Routine routine;
    private final BorderPane root = new BorderPane();
    private final HeadView head = new HeadView();
    private final Label headline = new Label();
    private final Label detail = new Label();
    private final Label cue = new Label();
    private final PointerHands pointers = new PointerHands();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    };
    private Exercise exercise;
    private List<app.galea.anatomy.ScalpZone> turnedTo = List.of();
    private long last = Long.MIN_VALUE;
    private double sincePaint = 1;
    private double dragX;
    private double dragY;
    private boolean turning;

    public PracticeView(WindowContext context, Routine routine) {
        this.context = context;
        this.routine = routine;
        exercise = make(Mode.FOLLOW);
        root.setId("practice");
        root.setLeft(modes());
        root.setCenter(head);
        root.setRight(panel());
        pointers.mirror(true);
        listen();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        last = Long.MIN_VALUE;
        timer.start();
        head.requestFocus();
    }

    @Override
    public void hidden() {
        timer.stop();
    }

    private Exercise make(Mode mode) {
        Messages messages = context.texts().now();
        return switch (mode) {
            case FOLLOW -> new FollowExercise(routine, messages, sentence -> {});
            case HANDS_ON -> new HandsOnExercise(routine, messages, update -> {});
            case FIND -> new QuizExercise(QuizItem.Kind.NAME, messages, 1);
            case MUSCLES -> new QuizExercise(QuizItem.Kind.MUSCLE, messages, 1);
            case PACE -> new PaceExercise(DRILL_PER_MIN, messages);
        };
    }

    /** Goes over to another way of practising, from its beginning. */
    void choose(Mode mode) {
        exercise = make(mode);
        pointers.clear();
        turnedTo = List.of();
        sincePaint = 1;
        head.requestFocus();
    }

    private VBox modes() {
        Label title = new Label();
        title.textProperty().bind(context.texts().of("practice.title"));
        title.getStyleClass().add("heading");
        VBox box = new VBox(title);
        box.getStyleClass().add("practice-modes");
        ToggleGroup group = new ToggleGroup();
        for (Mode mode : Mode.values()) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(context.texts().of(mode.key()));
            button.setId("practice-" + mode.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(mode == Mode.FOLLOW);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(pressed -> {
                button.setSelected(true);
                choose(mode);
            });
            box.getChildren().add(button);
        }
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        box.getChildren()
                .addAll(
                        space,
                        button("practice.leave", () -> context.navigator().home()));
        return box;
    }

    private VBox panel() {
        headline.getStyleClass().add("practice-headline");
        detail.getStyleClass().add("quiet");
        cue.getStyleClass().add("practice-cue");
        headline.setWrapText(true);
        detail.setWrapText(true);
        cue.setWrapText(true);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        HBox steps = new HBox(
                button("practice.back", () -> exercise.back()),
                button("practice.pause", () -> exercise.pauseOrGoOn()),
                button("practice.forward", () -> exercise.forward()));
        steps.setSpacing(8);
        Label keys = new Label();
        keys.textProperty().bind(context.texts().of("practice.keys"));
        keys.getStyleClass().addAll("quiet", "small");
        keys.setWrapText(true);
        VBox box = new VBox(headline, detail, cue, space, steps, keys);
        box.getStyleClass().addAll("panel", "practice-panel");
        return box;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(context.texts().of(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void pulse(long now) {
        double seconds = last == Long.MIN_VALUE ? 0 : Math.min(0.2, (now - last) / 1e9);
        last = now;
        HeadMove pose = HeadMove.FACING.turned(head.yawDeg(), head.pitchDeg());
        if (seconds > 0) {
            exercise.pulse(seconds, pose, pointers.fingertips());
        }
        headline.setText(exercise.headline());
        detail.setText(exercise.detail());
        cue.setText(exercise.cue());
        if (!exercise.turnTo().equals(turnedTo)) {
            turnedTo = exercise.turnTo();
            head.turnTo(turnedTo);
        }
        sincePaint += seconds;
        if (sincePaint > PAINT_SECONDS) {
            sincePaint = 0;
            head.paint(context.theme().palette().get(), exercise.now(), exercise.worked());
        }
        head.pulse(seconds, exercise.ghosts());
    }

    private void listen() {
        head.setFocusTraversable(true);
        head.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        head.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        head.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> over(MOUSE, event.getX(), event.getY(), false));
        head.addEventHandler(MouseEvent.MOUSE_MOVED, event -> over(MOUSE, event.getX(), event.getY(), false));
        head.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointers.gone(MOUSE));
        head.addEventHandler(TouchEvent.ANY, this::touched);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void pressed(MouseEvent event) {
        head.requestFocus();
        dragX = event.getX();
        dragY = event.getY();
        Optional<HeadPoint> place = head.placeAt(event.getX(), event.getY());
        turning = event.isSecondaryButtonDown() || !exercise.takesPointers() || place.isEmpty();
        if (!turning && !event.isSynthesized()) {
            over(MOUSE, event.getX(), event.getY(), true);
            place.ifPresent(point -> exercise.pointed(app.galea.anatomy.HeadSize.DEFAULT.direction(point)));
        }
    }

    private void dragged(MouseEvent event) {
        if (turning) {
            head.turnBy((event.getX() - dragX) * TURN_DEG_PER_PX, (event.getY() - dragY) * TURN_DEG_PER_PX);
            dragX = event.getX();
            dragY = event.getY();
        } else if (!event.isSynthesized()) {
            over(MOUSE, event.getX(), event.getY(), true);
        }
    }

    private void touched(TouchEvent event) {
        boolean up = event.getEventType() == TouchEvent.TOUCH_RELEASED;
        int id = event.getTouchPoint().getId();
        if (up) {
            pointers.gone(id);
        } else if (exercise.takesPointers()) {
            pointers.gone(MOUSE);
            over(id, event.getTouchPoint().getX(), event.getTouchPoint().getY(), true);
        }
    }

    private void over(int pointer, double x, double y, boolean down) {
        head.placeAt(x, y).ifPresentOrElse(place -> pointers.over(pointer, place, down), () -> pointers.gone(pointer));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> exercise.pauseOrGoOn();
            case RIGHT -> turnOrElse(event, KEY_TURN_DEG, 0, () -> exercise.forward());
            case LEFT -> turnOrElse(event, -KEY_TURN_DEG, 0, () -> exercise.back());
            case UP -> head.turnBy(0, -KEY_TURN_DEG);
            case DOWN -> head.turnBy(0, KEY_TURN_DEG);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turnOrElse(KeyEvent event, double yaw, double pitch, Runnable action) {
        if (event.isShiftDown()) {
            head.turnBy(yaw, pitch);
        } else {
            action.run();
        }
    }
}
