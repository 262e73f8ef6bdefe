package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.routine.RoutineLibrary;
import app.galea.settings.Look;
import app.galea.settings.Settings;
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
import app.galea.ui.home.HomeView;
import app.galea.ui.settings.SettingsView;
import app.galea.ui.style.Theme;
import app.galea.ui.welcome.WelcomeView;
import app.galea.wording.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The walk a person takes at the first start, with mouse and keyboard, through the real window. */
@Tag("ui")
@NeedsDisplay
@ExtendWith(ApplicationExtension.class)
class WindowWalkTest {

    private static final int MOST_TABS = 60;

    private final Preferences preferences = new Preferences(Settings.DEFAULTS.withLanguage("en"), settings -> {});
    private final Texts texts = new Texts(Messages.of(Locale.ENGLISH));
    private final Navigator navigator = new Navigator();
    private Optional<MainWindow> window = Optional.empty();

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        preferences
                .settings()
                .addListener((changed, before, now) -> texts.speak(Locale.forLanguageTag(now.language())));
        WindowContext context = new WindowContext(
                preferences,
                texts,
                new Theme(preferences.map(Settings::look), true),
                navigator,
                new Notices(),
                new RoutineShelf(RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"))),
                new FakeServices(),
                Opening.PLAIN);
        navigator.offer(Page.WELCOME, () -> new WelcomeView(context));
        navigator.offer(Page.HOME, () -> new HomeView(context));
        navigator.offer(Page.SETTINGS, () -> new SettingsView(context));
        navigator.open(Page.WELCOME);
        MainWindow shown = new MainWindow(stage, context);
        shown.show();
        window = Optional.of(shown);
    }

    @Stop
    void close() {
        window.ifPresent(MainWindow::close);
    }

    @Test
    void fromTheFirstStartToAnotherLanguage(FxRobot robot) {
        robot.clickOn("#welcome-next");
        assertThat(robot.lookup("#welcome-begin").queryButton().isDisabled()).isTrue();
        robot.clickOn("#welcome-understood").clickOn("#welcome-begin");
        assertThat(preferences.now().safetySeen()).isTrue();
        assertThat(nameless(robot)).as("home").isEmpty();

        robot.type(KeyCode.RIGHT);
        assertThat(robot.lookup("#chosen .title").<Label>query().getText()).isEqualTo("Three points");

        robot.clickOn("#home-settings").clickOn("Deutsch");
        assertThat(preferences.now().language()).isEqualTo("de");
        assertThat(robot.lookup("#settings .title").<Label>query().getText()).isEqualTo("Einstellungen");
        assertThat(nameless(robot)).as("settings").isEmpty();

        robot.clickOn("Hell");
        assertThat(preferences.now().look().theme()).isEqualTo(Look.Theme.LIGHT);
        robot.clickOn("#settings-reset").clickOn("#settings-undo");
        assertThat(preferences.now().look().theme()).isEqualTo(Look.Theme.LIGHT);

        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#home .title").<Label>query().getText()).isEqualTo("Was würde dir heute guttun?");
    }

    @Test
    void byKeysAlone(FxRobot robot) {
        walkTo(robot, "#welcome-next").type(KeyCode.SPACE);
        walkTo(robot, "#welcome-understood").type(KeyCode.SPACE);
        walkTo(robot, "#welcome-begin").type(KeyCode.SPACE);
        assertThat(preferences.now().safetySeen()).isTrue();

        walkTo(robot, "#home-settings").type(KeyCode.SPACE);
        walkTo(robot, "#settings-reset").type(KeyCode.SPACE);
        walkTo(robot, "#settings-undo").type(KeyCode.SPACE);
        robot.type(KeyCode.ESCAPE);
        assertThat(walkTo(robot, "#home-settings").lookup("#home").tryQuery()).isPresent();
    }

    /** Tab by tab, as somebody without a mouse would. */
    private static FxRobot walkTo(FxRobot robot, String id) {
        List<String> passed = new ArrayList<>();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            WaitForAsyncUtils.waitForFxEvents();
            Node wanted = robot.lookup(id).query();
            if (wanted.isFocused()) {
                return robot;
            }
            passed.add(String.valueOf(wanted.getScene().getFocusOwner()));
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError(id + " is not reached by Tab, only " + passed);
    }

    /** Controls without an id or a name that a screen reader could say. */
    private static Set<String> nameless(FxRobot robot) {
        Set<String> nameless = new HashSet<>();
        for (Node node : robot.lookup(WindowWalkTest::isControl).queryAll()) {
            String name = node.getAccessibleText();
            boolean spoken = name != null && !name.isBlank();
            boolean labeled = node instanceof Labeled text
                    && text.getText() != null
                    && !text.getText().isBlank();
            if (!(spoken || labeled) || node.getId() == null) {
                nameless.add(node.toString());
            }
        }
        return nameless;
    }

    private static boolean isControl(Node node) {
        return node instanceof Button || node instanceof ToggleButton || node instanceof ComboBox;
    }
}
