package app.galea.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.report.SampleSession;
import app.galea.routine.RoutineLibrary;
import app.galea.session.CheckIn;
import app.galea.settings.Settings;
import app.galea.ui.Navigator;
import app.galea.ui.NeedsDisplay;
import app.galea.ui.Notices;
import app.galea.ui.Opening;
import app.galea.ui.Page;
import app.galea.ui.Preferences;
import app.galea.ui.ReportSaver;
import app.galea.ui.RoutineShelf;
import app.galea.ui.Screen;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.WindowServices;
import app.galea.ui.style.Theme;
import app.galea.wording.Messages;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@NeedsDisplay
@ExtendWith(ApplicationExtension.class)
class SummaryViewTest {

    private final List<CheckIn> kept = new ArrayList<>();
    private final Navigator navigator = new Navigator();
    private final Texts texts = new Texts(Messages.of(Locale.ENGLISH));

    @Start
    void show(Stage stage) {
        Theme.loadFonts();
        Preferences preferences = new Preferences(Settings.DEFAULTS, settings -> {});
        Theme theme = new Theme(preferences.map(Settings::look), true);
        WindowServices none = (WindowServices) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {WindowServices.class}, (proxy, method, arguments) -> {
                    if (method.getReturnType() == ReportSaver.class) {
                        return (ReportSaver) (report, format, file, answer) -> answer.accept(true);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
        WindowContext context = new WindowContext(
                preferences,
                texts,
                theme,
                navigator,
                new Notices(),
                new RoutineShelf(RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"))),
                none,
                Opening.PLAIN);
        Pane home = new Pane();
        home.setId("the-home");
        navigator.offer(Page.HOME, () -> new Screen() {
            @Override
            public Parent root() {
                return home;
            }
        });
        SummaryView view = new SummaryView(
                context, FinishedSession.of(SampleSession.coached()).answered(CheckIn.NONE, kept::add));
        Scene scene = new Scene(view.root(), 1200, 700);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        navigator.open(view);
    }

    @Test
    void aWalkFromFigureToAnswerToHome(FxRobot robot) {
        assertThat(robot.lookup("#summary-title").queryAs(Label.class).getText())
                .isEqualTo("Well done");
        assertThat(robot.lookup(".percent").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("31 %");
        robot.interact(() -> texts.speak(Locale.GERMAN));
        assertThat(robot.lookup("#summary-title").queryAs(Label.class).getText())
                .isEqualTo("Gut gemacht");
        assertThat(robot.lookup("#again").tryQuery())
                .as("nothing to start again")
                .isEmpty();
        robot.interact(() ->
                robot.lookup("#tension-before-6").queryAs(ToggleButton.class).fire());
        assertThat(kept)
                .singleElement()
                .satisfies(answers -> assertThat(answers.before().tension()).hasValue(6));
        robot.clickOn("#home");
        assertThat(navigator.current().get().orElseThrow().root().getId()).isEqualTo("the-home");
    }
}
