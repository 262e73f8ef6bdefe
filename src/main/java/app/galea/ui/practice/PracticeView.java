package app.galea.ui.practice;

import app.galea.anatomy.HeadSite;
import app.galea.anatomy.ScalpZone;
import app.galea.practice.HeadMove;
import app.galea.practice.PointerHands;
import app.galea.practice.QuizItem;
import app.galea.routine.Routine;
import app.galea.scalp.ScalpChart;
import app.galea.session.SessionSummary;
import app.galea.sound.Sound;
import app.galea.time.NanoClock;
import app.galea.ui.Screen;
import app.galea.ui.WindowContext;
import app.galea.ui.figure.Figure;
import app.galea.ui.figure.FigureStage;
import app.galea.wording.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Practice without a camera. Everything begins anew when it is shown and is over when it is left. JavaFX thread. */
public final class PracticeView implements Screen {

    private static final double KEY_TURN_DEG = 8;
    private static final double PAINT_SECONDS = 0.2;

    /** Those of the cap; some have two names. */
    private static final List<HeadSite> SITES = Arrays.stream(HeadSite.values())
            .filter(site -> ScalpChart.isOnCap(site.direction()))
            .filter(site -> Arrays.stream(HeadSite.values())
                    .noneMatch(other -> other.ordinal() < site.ordinal()
                            && other.direction().equals(site.direction())))
            .toList();

    private final WindowContext context;
    private final PracticeServices services;
    private final Start start;
    private final PracticeChoices choices;
    private final BorderPane root = new BorderPane();
    private final FigureStage stage;
    private final Label headline = new Label();
    private final Label detail = new Label();
    private final Label cue = new Label();
    private final PracticePanel panel;
    private final WatchPanel watch;
    private final BorderPane middle = new BorderPane();
    private final PointerHands pointers = new PointerHands();
    private final InvalidationListener anew = changed -> begin();
    private final InvalidationListener figureChanged = changed -> useFigure();
    private final InvalidationListener mirrorChanged = changed -> mirror();
    private final EventHandler<KeyEvent> keys = this::key;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    };
    private Exercise exercise = new NoExercise();
    private Optional<Sound> sound = Optional.empty();
    private List<ScalpZone> turnedTo = List.of();
    private long last = Long.MIN_VALUE;
    private double sincePaint = 1;

    /**
     * With what practice begins. Immutable.
     *
     * @param mode chosen first
     * @param trial whether leaving goes back to the screen before, instead of home
     */
    public record Start(Routine routine, PracticeMode mode, boolean trial) {

        public static Start follow(Routine routine) {
            return new Start(routine, PracticeMode.FOLLOW, false);
        }

        public static Start handsOn(Routine routine) {
            return new Start(routine, PracticeMode.HANDS_ON, false);
        }

        /** A draft is tried out; leaving goes back to where it is made. */
        public static Start trial(Routine draft) {
            return new Start(draft, PracticeMode.FOLLOW, true);
        }
    }

    /** @param clock by which drawing is measured */
    public PracticeView(WindowContext context, PracticeServices services, Start start, NanoClock clock) {
        this.context = context;
        this.services = services;
        this.start = start;
        stage = new FigureStage(clock, FigureStage::freeMemory, this::use);
        choices = new PracticeChoices(start.mode(), start.routine());
        panel = new PracticePanel(context, choices, new Buttons());
        watch = new WatchPanel(context, services.recordings());
        root.setId("practice");
        root.getStylesheets().add(sheet());
        root.setLeft(new ModeList(context, choices.mode(), start.trial()).root());
        build();
    }

    private static String sheet() {
        String name = "/app/galea/ui/style/practice.css";
        return Objects.requireNonNull(PracticeView.class.getResource(name), name)
                .toExternalForm();
    }

    private void build() {
        headline.setId("practice-headline");
        headline.getStyleClass().add("practice-headline");
        detail.getStyleClass().addAll("quiet", "practice-detail");
        cue.setId("practice-cue");
        cue.getStyleClass().add("practice-cue");
        List.of(headline, detail, cue).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        VBox top = new VBox(headline, detail);
        top.getStyleClass().add("practice-top");
        cue.visibleProperty().bind(cue.textProperty().isNotEmpty());
        StackPane.setAlignment(cue, Pos.BOTTOM_CENTER);
        cue.setMouseTransparent(true);
        StackPane held = new StackPane(stage, cue);
        held.setMinSize(0, 0);
        middle.setTop(top);
        middle.setCenter(held);
        middle.setMinSize(0, 0);
    }

    /** What the buttons beside the head do. */
    private final class Buttons implements PracticePanel.Actions {

        @Override
        public Exercise exercise() {
            return exercise;
        }

        @Override
        public void again() {
            begin();
        }

        @Override
        public void finish() {
            if (exercise instanceof HandsOnExercise hands) {
                hands.finish();
            }
        }

        @Override
        public void edit() {
            services.editor().accept(choices.routine().get());
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        last = Long.MIN_VALUE;
        if (!start.trial()) {
            panel.lookForRoutines();
        }
        sound = Optional.of(services.sound().apply(choices.routine().get()));
        List.of(choices.mode(), choices.routine(), choices.pace()).forEach(choice -> choice.addListener(anew));
        choices.flat().addListener(figureChanged);
        choices.mirror().addListener(mirrorChanged);
        root.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        useFigure();
        mirror();
        begin();
        timer.start();
    }

    @Override
    public void hidden() {
        timer.stop();
        exercise.leave();
        exercise = new NoExercise();
        List.of(choices.mode(), choices.routine(), choices.pace()).forEach(choice -> choice.removeListener(anew));
        choices.flat().removeListener(figureChanged);
        choices.mirror().removeListener(mirrorChanged);
        root.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        sound.ifPresent(Sound::close);
        sound = Optional.empty();
    }

    private void mirror() {
        pointers.mirror(choices.mirror().get());
    }

    private void useFigure() {
        stage.wish(choices.flat().get());
    }

    private void use(Figure figure) {
        HeadInput.listen(figure, pointers, () -> exercise);
        pointers.clear();
        turnedTo = List.of();
        sincePaint = 1;
    }

    /** From its beginning. */
    private void begin() {
        exercise.leave();
        PracticeMode mode = choices.mode().get();
        sound.ifPresent(
                heard -> heard.speak(context.texts().now(), choices.routine().get()));
        exercise = sound.map(heard -> make(mode, heard)).orElseGet(NoExercise::new);
        pointers.clear();
        turnedTo = List.of();
        sincePaint = 1;
        panel.refresh();
        boolean watches = mode == PracticeMode.WATCH;
        root.setCenter(watches ? watch.root() : middle);
        root.setRight(watches ? null : panel.root());
        if (watches) {
            watch.look();
        } else {
            stage.figure().node().requestFocus();
        }
    }

    private Exercise make(PracticeMode mode, Sound heard) {
        Messages messages = context.texts().now();
        Routine routine = choices.routine().get();
        return switch (mode) {
            case FOLLOW -> new FollowExercise(routine, messages, heard);
            case HANDS_ON ->
                new HandsOnExercise(
                        routine,
                        messages,
                        () -> services.sessions().begin(routine),
                        heard::hear,
                        summary -> lookBack(summary, routine));
            case FIND -> new QuizExercise(QuizItem.Kind.NAME, messages, services.quizzes(), heard);
            case MUSCLES -> new QuizExercise(QuizItem.Kind.MUSCLE, messages, services.quizzes(), heard);
            case SITES -> new QuizExercise(QuizItem.Kind.SITE, messages, services.quizzes(), heard);
            case PACE -> new PaceExercise(choices.pace().get(), messages, heard);
            case WATCH -> new NoExercise();
        };
    }

    /** Not once something else is shown: the person went on. */
    private void lookBack(SessionSummary summary, Routine routine) {
        if (sound.isPresent() && choices.mode().get() == PracticeMode.HANDS_ON) {
            services.sessions().lookBack(summary, routine);
        }
    }

    private void pulse(long now) {
        double seconds = last == Long.MIN_VALUE ? 0 : Math.min(0.2, (now - last) / 1e9);
        last = now;
        if (choices.mode().get() == PracticeMode.WATCH) {
            return;
        }
        HeadMove pose =
                HeadMove.FACING.turned(stage.figure().yawDeg(), stage.figure().pitchDeg());
        if (seconds > 0) {
            exercise.pulse(seconds, pose, pointers.fingertips());
        }
        headline.setText(exercise.headline());
        detail.setText(exercise.detail());
        cue.setText(exercise.cue());
        panel.show(exercise.steps());
        if (!exercise.turnTo().equals(turnedTo)) {
            turnedTo = exercise.turnTo();
            stage.figure().turnTo(turnedTo);
        }
        sincePaint += seconds;
        if (sincePaint > PAINT_SECONDS) {
            sincePaint = 0;
            stage.figure().paint(context.theme().palette().get(), exercise.now(), exercise.worked());
            state();
        }
        stage.figure().mark(marks());
        stage.pulse(seconds, exercise.ghosts());
    }

    private Figure.Marks marks() {
        boolean sites = choices.sites().get() && !choices.mode().get().isQuiz();
        return new Figure.Marks(
                sites ? SITES : List.of(),
                exercise.sites(),
                choices.mode().get().hasHands() ? pointers.fingertips() : List.of());
    }

    private void state() {
        Messages messages = context.texts().now();
        String about = stage.reason().isEmpty() ? "" : messages.text(stage.reason()) + " ";
        String heard = sound.map(Sound::state)
                .filter(state -> !state.voice())
                .map(state -> messages.text(state.key(), state.engine()))
                .orElse("");
        panel.say(about + heard);
    }

    private void key(KeyEvent event) {
        if (choices.mode().get() == PracticeMode.WATCH || !stage.figure().node().isFocused()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> exercise.pauseOrGoOn();
            case RIGHT -> turnOrElse(event, KEY_TURN_DEG, () -> exercise.forward());
            case LEFT -> turnOrElse(event, -KEY_TURN_DEG, () -> exercise.back());
            case UP -> stage.figure().turnBy(0, -KEY_TURN_DEG);
            case DOWN -> stage.figure().turnBy(0, KEY_TURN_DEG);
            case S -> exercise.skip();
            case M ->
                sound.ifPresent(heard ->
                        heard.set(heard.hearing().withMuted(!heard.hearing().muted())));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turnOrElse(KeyEvent event, double yaw, Runnable action) {
        if (event.isShiftDown()) {
            stage.figure().turnBy(yaw, 0);
        } else {
            action.run();
        }
    }
}
