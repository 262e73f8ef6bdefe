package app.galea.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.observation.Picture;
import app.galea.pipeline.LiveFrame;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.settings.Settings;
import app.galea.ui.Navigator;
import app.galea.ui.NeedsDisplay;
import app.galea.ui.Notices;
import app.galea.ui.Opening;
import app.galea.ui.Preferences;
import app.galea.ui.RoutineShelf;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.WindowServices;
import app.galea.ui.overlay.LiveOverlay;
import app.galea.ui.overlay.OverlayStyle;
import app.galea.ui.style.Theme;
import app.galea.wording.Messages;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The coach screen with its keys, on a made-up session that holds still unless something is asked of it. */
@NeedsDisplay
@ExtendWith(ApplicationExtension.class)
class CoachScreenTest {

    private static final int LIMIT_SECONDS = 40;

    private final int openBefore = Picture.openCount();
    private final List<LiveSessions.Wish> wishes = new ArrayList<>();
    private final Texts texts = new Texts(Messages.of(Locale.ENGLISH));
    private final Navigator navigator = new Navigator();
    private ScriptedSession session;

    @Start
    void show(Stage stage) {
        RoutineLibrary routines = RoutineLibrary.load(Path.of("assets", "routines"), Path.of("nowhere"));
        Routine demo = routines.find(RoutineLibrary.DEMO_ID).orElseThrow();
        session = new ScriptedSession(demo);
        // the beginning is of no interest here
        for (int i = 0; i < 15 * 8; i++) {
            session.advance();
        }
        session.holdStill();
        Preferences preferences = new Preferences(Settings.DEFAULTS, kept -> {});
        WindowServices none = (WindowServices) Proxy.newProxyInstance(
                WindowServices.class.getClassLoader(), new Class<?>[] {WindowServices.class}, (proxy, method, args) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        Theme.loadFonts();
        WindowContext context = new WindowContext(
                preferences,
                texts,
                new Theme(preferences.map(Settings::look), true),
                navigator,
                new Notices(),
                new RoutineShelf(routines),
                none,
                Opening.PLAIN);
        CoachView view = new CoachView(context, this::begin, new LiveSessions.Wish("0", demo, false), summary -> {});
        Scene scene = new Scene(view.root(), 1280, 720);
        context.theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        navigator.open(view);
    }

    private LiveSession begin(LiveSessions.Wish wish) {
        wishes.add(wish);
        return session;
    }

    @BeforeEach
    void isComplete(FxRobot robot) throws Exception {
        waitFor(() -> robot.lookup("#pace-right").tryQuery().isPresent());
    }

    @Stop
    void hide() {
        navigator.leave();
        assertThat(Picture.openCount()).isEqualTo(openBefore);
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS, condition);
    }

    @Test
    void aFrameThatComesBeforeTheFirstLayoutIsNoTrouble(FxRobot robot) {
        robot.interact(() -> {
            RoutineLibrary routines = RoutineLibrary.load(Path.of("assets", "routines"), Path.of("nowhere"));
            Preferences preferences = new Preferences(Settings.DEFAULTS, kept -> {});
            StageView unsized = new StageView(
                    new LiveOverlay(new OverlayStyle(
                            new Theme(preferences.map(Settings::look), true)
                                    .palette()
                                    .get(),
                            1,
                            false)),
                    true);
            try (LiveFrame frame = new ScriptedSession(
                            routines.find(RoutineLibrary.DEMO_ID).orElseThrow())
                    .newest()
                    .orElseThrow()) {
                unsized.show(frame, 0);
            }
            assertThat(unsized.getWidth()).isZero();
        });
    }

    private static Label label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class);
    }

    @Test
    void coachesPausesByKeyAndLivesThroughALostCamera(FxRobot robot) throws Exception {
        waitFor(() -> label(robot, "#covered").getText().matches("[1-9].*"));
        assertThat(label(robot, "#cue").getText()).isNotBlank();
        assertThat(label(robot, "#cue").getFont().getSize()).isGreaterThanOrEqualTo(36);

        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        waitFor(() -> robot.lookup("#mode").query().isVisible());
        assertThat(label(robot, "#mode-title").getText()).isEqualTo("Paused");
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        waitFor(() -> !robot.lookup("#mode").query().isVisible());

        robot.interact(() -> session.pulled = true);
        waitFor(() -> label(robot, "#mode-title").getText().equals("The camera is gone"));
        robot.interact(() -> session.pulled = false);
        waitFor(() -> !robot.lookup("#mode").query().isVisible());

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        waitFor(() -> label(robot, "#mode-title").getText().equals("End here?"));
        // the title is there a pulse before the buttons stand where they will be clicked
        waitFor(() -> robot.lookup("#end")
                .<Button>tryQuery()
                .filter(end -> end.getWidth() > 0 && !end.getParent().isNeedsLayout())
                .isPresent());
        robot.clickOn("#end");
        waitFor(() -> label(robot, "#mode-title").getText().equals("Your session is saved"));
    }

    @Test
    void anOpenPalmPausesAndResumes(FxRobot robot) throws Exception {
        waitFor(() -> label(robot, "#covered").getText().matches("[1-9].*"));
        robot.interact(() -> session.palm = true);
        waitFor(() -> robot.lookup("#mode").query().isVisible());
        assertThat(label(robot, "#mode-title").getText()).isEqualTo("Paused");
        // the sign must be taken back before it can be given again
        robot.interact(() -> session.takeBackPalm());
        waitFor(() -> session.isStill());
        assertThat(robot.lookup("#mode").query().isVisible()).isTrue();
        robot.interact(() -> session.palm = true);
        waitFor(() -> !robot.lookup("#mode").query().isVisible());
        robot.interact(() -> session.palm = false);
        assertThat(session.commands).as("nothing but the palm").isEmpty();
    }

    @Test
    void speaksAnotherLanguageInMidSession(FxRobot robot) throws Exception {
        waitFor(() -> label(robot, "#covered").getText().endsWith("covered"));
        robot.interact(() -> texts.speak(Locale.GERMAN));
        waitFor(() -> label(robot, "#covered").getText().endsWith("erreicht"));
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        waitFor(() -> label(robot, "#mode-title").getText().equals("Pause"));
    }

    @Test
    void whereNoCameraStartsTheDemoClipIsReachedByKeysAlone(FxRobot robot) throws Exception {
        robot.interact(() -> session.status = LiveStatus.refused("No camera is plugged in."));
        waitFor(() -> label(robot, "#mode-text").getText().equals("No camera is plugged in."));
        for (int i = 0; i < 5 && !robot.lookup("#demo").queryButton().isFocused(); i++) {
            robot.press(KeyCode.TAB).release(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(robot.lookup("#demo").queryButton().isFocused()).isTrue();
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        waitFor(() -> wishes.size() == 2);
        assertThat(wishes.get(1).demo()).isTrue();
    }
}
