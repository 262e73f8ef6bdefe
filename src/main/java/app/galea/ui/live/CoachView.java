package app.galea.ui.live;

import app.galea.observation.Picture;
import app.galea.pipeline.LiveFrame;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.session.SessionSummary;
import app.galea.time.FrameTime;
import app.galea.ui.Screen;
import app.galea.ui.WindowContext;
import app.galea.ui.overlay.LiveOverlay;
import app.galea.ui.overlay.OverlayStyle;
import app.galea.ui.style.Palette;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * The coach screen: the picture with what is drawn over it, in front of it what is said, and in the middle a card where
 * something is to be decided or waited for. The session it shows begins when it is made and ends when it is left. Confined
 * to the JavaFX thread.
 */
public final class CoachView implements Screen {

    /** Size of text in a window of 720 lines, px; everything grows with the window. */
    private static final double TEXT_PX = 15;

    private static final double LINES = 720;
    private static final double COLUMNS = 1280;

    /** The first picture waits for the card to be drawn: two things never drawn before take longer than one. */
    private static final int CALM_PULSES = 1;

    private final WindowContext context;
    private final LiveSessions sessions;
    private final Routine routine;
    private final CoachSession coaching;
    private final Consumer<? super SessionSummary> ended;
    private final CoachViewModel model;
    private final LiveFeed feed;
    private final StageView stage;
    private final CoachFront front;
    private final ModeCard card = new ModeCard();
    private final StackPane root = new StackPane();
    private final CoachKeys keys;
    private final Unveiling unveiling;
    private final Deque<Runnable> pieces;
    private final InvalidationListener relook = changed -> look();
    private final InvalidationListener respeak = changed -> speak();
    private int calmPulses;
    private boolean pictured;
    private boolean begun;
    private double seconds;
    private long shownFrames;
    private Optional<FrameTime> updated = Optional.empty();

    /**
     * The screen of one session, which is begun at once.
     *
     * @param sessions opens it, and the demo clip should the camera refuse
     * @param ended what follows a session that has ended and is saved; it may open another screen
     */
    public CoachView(
            WindowContext context,
            LiveSessions sessions,
            LiveSessions.Wish wish,
            Consumer<? super SessionSummary> ended) {
        this.context = context;
        this.ended = ended;
        this.sessions = sessions;
        coaching = new CoachSession(sessions, wish);
        routine = wish.routine();
        model = new CoachViewModel(
                coaching,
                routine,
                context.texts().now(),
                context.preferences().now().hearing().muted());
        stage = new StageView(overlay(1), context.preferences().now().camera().mirrored());
        front = new CoachFront(context.texts(), model, this::palette);
        keys = new CoachKeys(model, this::leave);
        unveiling = new Unveiling(parts());
        pieces = new ArrayDeque<>(front.pieces());
        pieces.addFirst(() -> root.getChildren().add(card));
        feed = new LiveFeed(this::newest, this::show, this::pulse);
        build();
    }

    /** The picture first; then what is drawn over it, what is said, the steps, the paces, the map. */
    private List<Runnable> parts() {
        stage.bare(true);
        List<Runnable> parts = new ArrayList<>();
        parts.add(() -> stage.bare(false));
        parts.addAll(front.parts());
        return parts;
    }

    private Optional<LiveFrame> newest() {
        calmPulses = Math.min(CALM_PULSES, calmPulses + 1);
        if (calmPulses < CALM_PULSES || !pieces.isEmpty()) {
            return Optional.empty();
        }
        if (begun && unveiling.takes()) {
            feed.careful();
            return Optional.empty();
        }
        return coaching.newest();
    }

    private void pulse() {
        model.refresh();
        Runnable piece = pieces.poll();
        if (piece != null) {
            piece.run();
        }
        begun = model.figures().last().isPresent();
    }

    private void build() {
        root.setId("coach");
        root.getStyleClass().add("coach");
        root.getStylesheets()
                .add(Objects.requireNonNull(CoachView.class.getResource("/app/galea/ui/style/coach.css"), "coach.css")
                        .toExternalForm());
        root.getChildren().addAll(stage, front);
        root.setFocusTraversable(true);
        root.accessibleTextProperty().bind(model.figures().cue());
        model.mode().addListener(changed -> showMode());
        root.widthProperty().addListener(changed -> look());
        root.heightProperty().addListener(changed -> look());
        showMode();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        root.addEventHandler(KeyEvent.ANY, keys);
        context.theme().palette().addListener(relook);
        context.preferences().settings().addListener(relook);
        context.texts().messages().addListener(respeak);
        if (root.getScene() == null) {
            // no window stands yet that somebody could find deaf
            pieces.forEach(Runnable::run);
            pieces.clear();
        }
        feed.start();
        root.requestFocus();
        look();
    }

    @Override
    public void hidden() {
        feed.stop();
        coaching.finish();
        root.removeEventHandler(KeyEvent.ANY, keys);
        context.theme().palette().removeListener(relook);
        context.preferences().settings().removeListener(relook);
        context.texts().messages().removeListener(respeak);
    }

    private void show(LiveFrame frame) {
        // the ghosts' clock is the pictures' own
        seconds =
                frame.picture().map(Picture::time).orElse(frame.update().time()).seconds();
        shownFrames = frame.picture().map(Picture::frame).orElse(shownFrames + 1);
        // where the camera is faster than what is seen, the same update comes with several pictures;
        // with the very first nothing is said yet: a picture and words never drawn before are too much at once
        Optional<FrameTime> time = Optional.of(frame.update().time());
        boolean first = !pictured;
        pictured = true;
        if (!first && !time.equals(updated)) {
            updated = time;
            model.update(frame.update(), shownFrames);
        }
        stage.show(frame, seconds);
    }

    private Palette palette() {
        return context.theme().palette().get();
    }

    private double em() {
        double fit = Math.min(root.getWidth() / COLUMNS, root.getHeight() / LINES);
        double scale = Math.max(0.8, fit);
        return TEXT_PX * scale * context.theme().look().textScale();
    }

    private LiveOverlay overlay(double unit) {
        return new LiveOverlay(
                new OverlayStyle(palette(), unit, context.theme().look().reducedMotion()));
    }

    /** Sizes and colors anew. */
    private void look() {
        if (root.getWidth() <= 0) {
            return;
        }
        double em = em();
        root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", em));
        stage.use(overlay(Math.max(0.8, root.getHeight() / LINES)));
        stage.mirror(context.preferences().now().camera().mirrored());
        front.look(em, root.getWidth(), root.getHeight());
        card.setMaxWidth(Math.min(38 * em, root.getWidth() * 0.9));
        stage.repaint(seconds);
    }

    private void speak() {
        model.speak(context.texts().now());
        showMode();
        look();
    }

    private void showMode() {
        CoachMode mode = model.mode().get();
        boolean quiet = mode == CoachMode.COACHING;
        card.setVisible(!quiet);
        card.setManaged(!quiet);
        front.show(mode);
        if (!quiet) {
            card.say(
                    context.texts().now().text(mode.titleKey()),
                    model.explanation().get(),
                    choices(mode));
        }
        root.requestFocus();
        if (mode == CoachMode.SAVED) {
            feed.stop();
            model.summary().ifPresent(ended);
        }
    }

    private List<Node> choices(CoachMode mode) {
        return switch (mode) {
            case REFUSED ->
                List.of(
                        button("again", "live.again", true, this::again),
                        button("demo", "live.demo", false, this::demo),
                        button("back", "live.back", false, this::leave));
            case ASKING ->
                List.of(
                        button("go-on", "live.end.no", true, model::goOn),
                        button("end", "live.end.yes", false, model::end));
            case SAVED -> List.of(button("back", "live.back", true, this::leave));
            case OPENING, COACHING, PAUSED, WAITING, CAMERA_GONE, BLACK, SAVING -> List.of();
        };
    }

    private Node button(String id, String key, boolean first, Runnable action) {
        return ModeCard.button(id, context.texts().of(key), first, action);
    }

    private void again() {
        coaching.again();
        model.use(coaching);
    }

    /** The bundled clip as the camera, with the routine it was made for. */
    private void demo() {
        Routine shown = context.routines().find(RoutineLibrary.DEMO_ID).orElse(routine);
        context.navigator().replace(new CoachView(context, sessions, new LiveSessions.Wish("", shown, true), ended));
    }

    private void leave() {
        context.navigator().home();
    }
}
