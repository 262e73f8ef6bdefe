package app.galea.ui.history;

import app.galea.history.SessionRecord;
import app.galea.pipeline.LiveFrame;
import app.galea.pipeline.LiveUpdate;
import app.galea.pipeline.Reel;
import app.galea.report.SessionReport;
import app.galea.report.SessionReport.StepRow;
import app.galea.ui.Choosers;
import app.galea.ui.Labels;
import app.galea.ui.Screen;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.live.StageView;
import app.galea.ui.overlay.LiveOverlay;
import app.galea.ui.overlay.OverlayStyle;
import app.galea.ui.overlay.ScalpMap;
import app.galea.ui.overlay.Targets;
import app.galea.ui.style.HeaderBar;
import app.galea.ui.style.Palette;
import app.galea.ui.summary.FinishedSession;
import app.galea.wording.Figures;
import java.time.ZoneId;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A session seen again: the hands drawn from their recorded places, the map as it filled, along a line of time. */
final class ReplayView implements Screen {

    private static final double NANOS = 1e9;

    /** Lines of the picture the overlay was designed for. */
    private static final double DESIGN_LINES = 720;

    private final WindowContext context;
    private final Texts texts;
    private final HistoryDesk desk;
    private final SessionRecord record;
    private final SessionReport report;
    private final ReplayModel model = new ReplayModel();
    private final BorderPane root = new BorderPane();
    private final StageView stage;
    private final MapPane map;
    private final Label news = Labels.fixed("", "quiet");
    private final Label clock = Panels.figure("");
    private final Label step = Labels.fixed("", "heading");
    private final Label covered = Labels.fixed("", "quiet");
    private final Slider slider = new Slider();
    private final Button play;
    private final FontIcon playIcon = new FontIcon(Material2MZ.PLAY_ARROW);
    private final ChangeListener<Palette> repaint = (changed, before, now) -> dress();
    private final AnimationTimer timer = new AnimationTimer() {
        private long last;

        @Override
        public void handle(long now) {
            model.pass(last == 0 ? 0 : Math.min(0.25, (now - last) / NANOS));
            last = now;
        }

        @Override
        public void start() {
            last = 0;
            super.start();
        }
    };

    ReplayView(WindowContext context, HistoryDesk desk, FinishedSession session, SessionRecord record) {
        this.context = context;
        this.desk = desk;
        this.record = record;
        texts = context.texts();
        report = SessionReport.of(
                record.summary(),
                session.occasion(context.routines(), ZoneId.systemDefault(), texts.now()),
                texts.now());
        stage = new StageView(overlay(), context.preferences().now().camera().mirrored());
        map = new MapPane(() -> context.theme().palette().get());
        play = Labels.button("replay-play", texts.of("past.replay.play"), model::toggle);
        play.setGraphic(playIcon);
        root.setId("replay");
        root.getStylesheets()
                .add(Objects.requireNonNull(HistoryView.class.getResource("/app/galea/ui/style/history.css"))
                        .toExternalForm());
        root.setTop(header());
        root.setCenter(middle());
        root.setBottom(controls());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // a recording that is read at once comes before there is any room
        stage.widthProperty().addListener(sized -> dress());
        stage.heightProperty().addListener(sized -> dress());
        model.position().addListener((changed, before, now) -> show());
        model.playing().addListener((changed, before, now) -> playing(now));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        context.theme().palette().addListener(repaint);
        dress();
        if (model.reel().get().isEmpty()) {
            news.setText(texts.now().text("past.replay.reading"));
            desk.errand(
                    archive -> Reel.read(
                            archive.recording(record.folder()), record.summary().durationSeconds()),
                    this::begin,
                    refusal -> news.setText(texts.now().text("past.replay.none")));
        }
        timer.start();
        play.requestFocus();
    }

    @Override
    public void hidden() {
        timer.stop();
        model.playing().set(false);
        context.theme().palette().removeListener(repaint);
    }

    private void begin(Reel reel) {
        boolean whole = reel.sentence().isEmpty() && !reel.moments().isEmpty();
        news.setText(texts.now().text(whole ? "past.replay.drawn" : "past.replay.none"));
        slider.setMax(Math.max(1, reel.seconds()));
        marks(reel.seconds());
        model.show(reel);
        show();
    }

    private LiveOverlay overlay() {
        double unit = Math.max(0.5, root.getHeight() / DESIGN_LINES);
        return new LiveOverlay(new OverlayStyle(
                context.theme().palette().get(),
                unit,
                context.preferences().now().look().reducedMotion()));
    }

    private void dress() {
        stage.use(overlay());
        show();
    }

    private void show() {
        slider.setValue(model.position().get());
        clock.setText(Figures.clock(model.position().get()) + " / " + Figures.clock(model.seconds()));
        step.setText(stepName(model.position().get()));
        model.moment().ifPresent(this::show);
    }

    private void show(LiveUpdate update) {
        if (stage.getWidth() > 0 && stage.getHeight() > 0) {
            try (LiveFrame frame = new LiveFrame(update)) {
                stage.show(frame, model.position().get());
            }
        }
        map.show(ScalpMap.of(update.coverage(), Targets.of(update.session().progress())));
        covered.setText(texts.now()
                .text(
                        "report.covered",
                        new Figures(texts.now()).percent(update.coverage().overall())));
    }

    private String stepName(double seconds) {
        return report.steps().stream()
                .filter(row -> row.fromSeconds() >= 0 && row.fromSeconds() <= seconds)
                .reduce((one, later) -> later)
                .map(row -> row.number() + " · " + row.name())
                .orElse(report.routineTitle());
    }

    private Node header() {
        Button back = Labels.button(
                "replay-back",
                Material2AL.ARROW_BACK,
                texts.of("past.back"),
                () -> context.navigator().back());
        back.getStyleClass().add("way");
        VBox titles =
                new VBox(Labels.text(texts.of("past.replay.title"), "title"), Labels.fixed(report.subtitle(), "quiet"));
        HBox name = new HBox(back, titles);
        name.getStyleClass().add("row");
        Region header = new HeaderBar(
                        name,
                        Choosers.buttons(
                                "replay-speed",
                                texts,
                                texts.of("past.replay.speed"),
                                new Choosers.Options<>(
                                        ReplayModel.SPEEDS,
                                        (messages, speed) -> messages.text("past.replay.times", speed)),
                                model.speed()))
                .root();
        header.getStyleClass().add("header");
        return header;
    }

    private Node middle() {
        StackPane picture = new StackPane(stage);
        picture.getStyleClass().addAll("panel", "replay-stage");
        HBox.setHgrow(picture, Priority.ALWAYS);
        map.getStyleClass().add("past-map");
        VBox.setVgrow(map, Priority.ALWAYS);
        VBox side = new VBox(step, map, covered);
        side.getStyleClass().addAll("panel", "past-panel", "replay-side");
        HBox both = new HBox(picture, side);
        both.getStyleClass().add("replay-middle");
        return both;
    }

    private Node controls() {
        slider.setId("replay-time");
        slider.accessibleTextProperty().bind(texts.of("past.replay.time"));
        slider.valueProperty().addListener((changed, before, now) -> {
            if (Math.abs(now.doubleValue() - model.position().get()) > 1e-6) {
                model.go(now.doubleValue());
            }
        });
        StackPane line = new StackPane(marks, slider);
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox bar = new HBox(play, line, clock);
        bar.getStyleClass().add("past-line");
        VBox all = new VBox(bar, news);
        all.getStyleClass().add("replay-controls");
        return all;
    }

    /** Where steps began, below the slider. */
    private final Pane marks = new Pane();

    private void marks(double seconds) {
        marks.getChildren().clear();
        marks.setMouseTransparent(true);
        for (StepRow row : report.steps()) {
            if (row.fromSeconds() > 0 && seconds > 0) {
                Region mark = new Region();
                mark.getStyleClass().add("replay-mark");
                mark.setManaged(false);
                double share = row.fromSeconds() / seconds;
                marks.widthProperty().addListener((changed, before, now) -> place(mark, share));
                marks.heightProperty().addListener((changed, before, now) -> place(mark, share));
                marks.getChildren().add(mark);
                place(mark, share);
            }
        }
    }

    private void place(Region mark, double share) {
        double inset = context.theme().emPx() * 0.5;
        mark.resizeRelocate(inset + share * (marks.getWidth() - 2 * inset), 0, 2, marks.getHeight());
    }

    private void playing(boolean runs) {
        playIcon.setIconCode(runs ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW);
        play.textProperty().unbind();
        play.textProperty().bind(texts.of(runs ? "past.replay.pause" : "past.replay.play"));
    }

    private void key(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case SPACE -> model.toggle();
            case LEFT -> model.skip(-1);
            case RIGHT -> model.skip(1);
            case HOME -> model.go(0);
            case END -> model.go(model.seconds());
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    /** For tests: what it stands at. */
    ReplayModel model() {
        return model;
    }
}
