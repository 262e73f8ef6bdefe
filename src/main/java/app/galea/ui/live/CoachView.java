package app.galea.ui.live;

import app.galea.anatomy.Side;
import app.galea.observation.Picture;
import app.galea.pipeline.LiveFrame;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.session.SessionSummary;
import app.galea.ui.Screen;
import app.galea.ui.WindowContext;
import app.galea.ui.overlay.LiveOverlay;
import app.galea.ui.overlay.OverlayStyle;
import app.galea.ui.style.Palette;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The coach screen. Builds the nodes and binds them to {@link CoachViewModel}; the session it shows begins when it is
 * shown first and ends when it is left. Confined to the JavaFX thread.
 */
public final class CoachView implements Screen {

    /** Size of text in a window of 720 lines, px; everything grows with the window. */
    private static final double TEXT_PX = 15;

    private static final double LINES = 720;
    private static final double COLUMNS = 1280;

    /** In a window narrower than this share of its design the rail gives way to the picture. */
    private static final double NARROW = 0.8;

    /** Height of a step on the rail, and of everything above and below it, in sizes of the text. */
    private static final double STEP_EM = 3.0;

    private static final double OTHERS_EM = 19;

    private final WindowContext context;
    private final LiveSessions sessions;
    private final Routine routineNow;
    private final CoachSession coaching;
    private final Consumer<? super SessionSummary> ended;
    private final CoachViewModel model;
    private final LiveFeed feed;
    private final StageView stage;
    private final RailView rail = new RailView();
    private final SidePanel side;
    private final ModeCard card = new ModeCard();
    private final Label cue = new Label();
    private final Label reason = new Label();
    private final Label title = new Label();
    private final Label position = new Label();
    private final VBox left = new VBox();
    private final HintBar hints;
    private final BorderPane front = new BorderPane();
    private final StackPane root = new StackPane();
    private final EventHandler<KeyEvent> keys = this::key;
    private final InvalidationListener relook = changed -> look();
    private final InvalidationListener respeak = changed -> speak();
    private double seconds;
    private long shownFrames;

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
        coaching = new CoachSession(sessions, wish);
        this.sessions = sessions;
        routineNow = wish.routine();
        model = new CoachViewModel(
                coaching,
                routineNow,
                context.texts().now(),
                context.preferences().now().hearing().muted());
        stage = new StageView(overlay(1), context.preferences().now().camera().mirrored());
        side = new SidePanel(context.texts(), model);
        hints = new HintBar(context.texts(), model);
        feed = new LiveFeed(coaching::newest, this::show, this::pulse);
        build();
    }

    private void build() {
        root.setId("coach");
        root.getStyleClass().add("coach");
        root.getStylesheets()
                .add(Objects.requireNonNull(CoachView.class.getResource("/app/galea/ui/style/coach.css"), "coach.css")
                        .toExternalForm());
        cue.setId("cue");
        cue.getStyleClass().add("cue");
        cue.setWrapText(true);
        cue.textProperty().bind(model.cue());
        reason.setId("reason");
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        reason.textProperty().bind(model.reason());
        title.getStyleClass().add("coach-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        cue.setMinHeight(Region.USE_PREF_SIZE);
        title.textProperty().bind(model.title());
        position.getStyleClass().add("coach-position");
        position.textProperty().bind(model.position());
        left.getChildren().addAll(title, position, rail);
        left.getStyleClass().add("glass");
        left.setMaxHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(cue, reason);
        words.setAlignment(Pos.BOTTOM_CENTER);
        words.setFillWidth(false);
        words.getStyleClass().add("words");
        VBox bottom = new VBox(words, hints);
        bottom.getStyleClass().add("shade");
        front.setLeft(left);
        front.setRight(side);
        front.setBottom(bottom);
        // rather over one another than out of the window
        left.setMinHeight(0);
        side.setMinHeight(0);
        BorderPane.setAlignment(left, Pos.TOP_LEFT);
        BorderPane.setAlignment(side, Pos.TOP_RIGHT);
        front.setPickOnBounds(false);
        root.getChildren().addAll(stage, front, card);
        root.setFocusTraversable(true);
        model.mode().addListener(changed -> showMode());
        model.steps().addListener(changed -> showRail());
        for (Side hand : Side.values()) {
            model.pace(hand).addListener(changed -> side.showPace(hand, palette()));
        }
        model.map().addListener(changed -> side.showMap(palette()));
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
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        context.theme().palette().addListener(relook);
        context.preferences().settings().addListener(relook);
        context.texts().messages().addListener(respeak);
        feed.start();
        root.requestFocus();
        look();
    }

    @Override
    public void hidden() {
        feed.stop();
        coaching.finish();
        root.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        context.theme().palette().removeListener(relook);
        context.preferences().settings().removeListener(relook);
        context.texts().messages().removeListener(respeak);
    }

    private void show(LiveFrame frame) {
        // the ghosts' clock is the pictures' own
        seconds = frame.update().time().seconds();
        shownFrames++;
        model.update(frame.update(), frame.picture().map(Picture::frame).orElse(shownFrames));
        stage.show(frame, seconds);
    }

    private void pulse() {
        model.refresh();
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
        boolean narrow = root.getWidth() < NARROW * COLUMNS * em / TEXT_PX * 0.98;
        rail.setVisible(!narrow);
        rail.setManaged(!narrow);
        left.setPrefWidth((narrow ? 12 : 19.5) * em);
        side.size(em, narrow, palette());
        Insets margin = new Insets(1.2 * em, 1.2 * em, 0.6 * em, 1.2 * em);
        BorderPane.setMargin(left, margin);
        BorderPane.setMargin(side, margin);
        double words = root.getWidth() * 0.72;
        cue.setMaxWidth(words);
        reason.setMaxWidth(words);
        card.setMaxWidth(Math.min(38 * em, root.getWidth() * 0.9));
        showRail();
        stage.repaint(seconds);
    }

    private void speak() {
        model.speak(context.texts().now());
        showMode();
        look();
    }

    private void showRail() {
        double em = em();
        int room = (int) ((root.getHeight() / em - OTHERS_EM) / STEP_EM);
        rail.show(model.steps().get(), palette(), em, Math.max(3, room));
    }

    private void showMode() {
        CoachMode mode = model.mode().get();
        boolean quiet = mode == CoachMode.COACHING;
        card.setVisible(!quiet);
        card.setManaged(!quiet);
        boolean stands = mode == CoachMode.OPENING || mode == CoachMode.REFUSED || mode == CoachMode.SAVED;
        front.setVisible(!stands);
        cue.setVisible(quiet || mode == CoachMode.WAITING);
        reason.setVisible(quiet || mode == CoachMode.WAITING);
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
        Routine routine = context.routines().find(RoutineLibrary.DEMO_ID).orElse(routineNow);
        context.navigator().replace(new CoachView(context, sessions, new LiveSessions.Wish("", routine, true), ended));
    }

    private void leave() {
        context.navigator().home();
    }

    private void key(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case SPACE -> model.pauseOrResume();
            case RIGHT -> model.next();
            case LEFT -> model.previous();
            case M -> model.toggleMute();
            case T -> model.tenseHere();
            case ESCAPE -> escape();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void escape() {
        CoachMode mode = model.mode().get();
        if (mode == CoachMode.OPENING || mode == CoachMode.REFUSED || mode == CoachMode.SAVED) {
            leave();
        } else {
            model.askToEnd();
        }
    }
}
