package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.cli.Folders;
import app.galea.cli.Outside;
import app.galea.concurrent.StopSignal;
import app.galea.history.SessionEntry;
import app.galea.history.SqlHistory;
import app.galea.routine.RoutineLibrary;
import app.galea.settings.Settings;
import app.galea.time.SystemClock;
import app.galea.ui.FakeServices;
import app.galea.ui.MainWindow;
import app.galea.ui.Navigator;
import app.galea.ui.NeedsDisplay;
import app.galea.ui.Notices;
import app.galea.ui.Opening;
import app.galea.ui.Page;
import app.galea.ui.Preferences;
import app.galea.ui.RoutineShelf;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.history.HistoryDesk;
import app.galea.ui.style.Theme;
import app.galea.wording.Messages;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** Practice through the real window: worked on with the mouse, kept, looked back on, watched; a routine made and saved. */
@Tag("ui")
@NeedsDisplay
@ExtendWith(ApplicationExtension.class)
class PracticeWalkTest {

    private static final int LIMIT_SECONDS = 40;

    @TempDir
    static Path folder;

    private final Navigator navigator = new Navigator();
    private Optional<MainWindow> window = Optional.empty();
    private Optional<LiveStages> stages = Optional.empty();
    private Optional<PracticeParts> parts = Optional.empty();
    private Optional<WindowContext> shown = Optional.empty();

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        Preferences preferences = new Preferences(Settings.DEFAULTS.withLanguage("en"), settings -> {});
        preferences.change(settings -> settings.withHearing(settings.hearing().withMuted(true)));
        WindowContext context = new WindowContext(
                preferences,
                new Texts(Messages.of(Locale.ENGLISH)),
                new Theme(preferences.map(Settings::look), true),
                navigator,
                new Notices(),
                new RoutineShelf(RoutineLibrary.load(Path.of("assets/routines"), folder.resolve("routines"))),
                new FakeServices(),
                Opening.PLAIN);
        Outside outside = new Outside(
                new Folders(Path.of("").toAbsolutePath(), folder),
                Map.of(),
                new SystemClock(),
                new StopSignal(),
                (wish, all) -> false);
        LiveStages lives = new LiveStages(outside, preferences, context.texts());
        PracticeParts practice = new PracticeParts(outside, context);
        HistoryDesk none = (HistoryDesk) Proxy.newProxyInstance(
                HistoryDesk.class.getClassLoader(), new Class<?>[] {HistoryDesk.class}, (proxy, method, args) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        new Screens(context, lives, none, practice).offer();
        navigator.open(Page.PRACTICE);
        MainWindow main = new MainWindow(stage, context);
        main.show();
        window = Optional.of(main);
        stages = Optional.of(lives);
        parts = Optional.of(practice);
        shown = Optional.of(context);
    }

    @Stop
    void close() {
        window.ifPresent(MainWindow::close);
        stages.ifPresent(LiveStages::close);
        parts.ifPresent(PracticeParts::close);
    }

    private static void waitFor(FxRobot robot, String id) throws Exception {
        WaitForAsyncUtils.waitFor(
                LIMIT_SECONDS,
                TimeUnit.SECONDS,
                () -> robot.lookup(id).tryQuery().map(node -> node.isVisible()).orElse(false));
    }

    private static void text(FxRobot robot, String id, String part) throws Exception {
        WaitForAsyncUtils.waitFor(
                LIMIT_SECONDS,
                TimeUnit.SECONDS,
                () -> robot.lookup(id).queryAs(Label.class).getText().contains(part));
    }

    @Test
    void aTouchedHeadIsASessionThatIsKeptAndWatchedAgain(FxRobot robot) throws Exception {
        robot.clickOn("#practice-hands_on");
        text(robot, "#practice-cue", "Touch the amber zone");
        Bounds head = robot.lookup("#practice-head")
                .query()
                .localToScreen(robot.lookup("#practice-head").query().getLayoutBounds());
        double x = head.getCenterX();
        double y = head.getMinY() + 0.2 * head.getHeight();
        robot.moveTo(x, y).press(MouseButton.PRIMARY);
        for (int i = 0; i < 8; i++) {
            robot.moveTo(x + 8 * Math.cos(i), y + 8 * Math.sin(i));
        }
        robot.release(MouseButton.PRIMARY);
        robot.clickOn("#practice-finish");
        waitFor(robot, "#summary");
        List<SessionEntry> kept = SqlHistory.open(folder.resolve("history.db")).list();
        assertThat(kept).singleElement().satisfies(entry -> {
            assertThat(entry.practice()).isTrue();
            assertThat(folder.resolve("sessions").resolve(entry.folder()).resolve("trace.jsonl"))
                    .isNotEmptyFile();
        });

        robot.interact(() -> navigator.open(Page.PRACTICE));
        robot.clickOn("#practice-watch");
        waitFor(robot, "#practice-watch-0");
        robot.clickOn("#practice-watch-0");
        waitFor(robot, "#coach");
    }

    @Test
    void aRoutineIsMadeFromAnotherAndSaved(FxRobot robot) throws Exception {
        robot.clickOn("#practice-edit");
        waitFor(robot, "#editor");
        robot.clickOn("#editor-step-3").clickOn("#editor-remove");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        robot.clickOn("#editor-remove").clickOn("#editor-add").clickOn("#editor-save");
        text(robot, "#editor-state", "Saved");
        try (var files = Files.list(folder.resolve("routines"))) {
            assertThat(files).singleElement().asString().endsWith("-mine.yaml");
        }
        assertThat(shown.orElseThrow().routines().problems()).isEmpty();
        robot.clickOn("#editor-close");
        waitFor(robot, "#practice");
    }

    @Test
    void theFlatMapTakesPointersToo(FxRobot robot) throws Exception {
        robot.clickOn("#practice-find").clickOn("#practice-flat");
        waitFor(robot, "#practice-map");
        robot.clickOn("#practice-map");
        text(robot, "#practice-cue", ".");
        assertThat(robot.lookup("#practice-cue").queryAs(Label.class).getText()).containsAnyOf("Right:", "cm off");
    }
}
