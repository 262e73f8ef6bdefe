package app.galea.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.history.SessionEntry;
import app.galea.report.Occasion;
import app.galea.report.SessionReport;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.settings.Settings;
import app.galea.ui.FakeServices;
import app.galea.ui.Navigator;
import app.galea.ui.NeedsDisplay;
import app.galea.ui.Notices;
import app.galea.ui.Opening;
import app.galea.ui.Page;
import app.galea.ui.Preferences;
import app.galea.ui.RoutineShelf;
import app.galea.ui.Screen;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.style.Theme;
import app.galea.wording.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A walk through the past by keyboard and mouse, on a real history that answers at once. */
@Tag("ui")
@NeedsDisplay
@ExtendWith(ApplicationExtension.class)
class HistoryViewTest {

    /** A chart has at least so many of them: its ground, lines and letters. */
    private static final int COLORS = 12;

    private static final int COUNT = 12;

    @TempDir
    private static Path home;

    private final Navigator navigator = new Navigator();
    private final List<Routine> started = new ArrayList<>();

    /** Not within the start, for which the toolkit waits only so long. */
    @BeforeAll
    static void fill() throws Exception {
        new PastFixture(home).fill(COUNT);
    }

    @Start
    void show(Stage stage) throws Exception {
        Theme.loadFonts();
        PastFixture desk = new PastFixture(home);
        Preferences preferences = new Preferences(Settings.DEFAULTS.withLanguage("en"), settings -> {});
        Theme theme = new Theme(preferences.map(Settings::look), true);
        WindowContext context = new WindowContext(
                preferences,
                new Texts(Messages.of(Locale.ENGLISH)),
                theme,
                navigator,
                new Notices(),
                new RoutineShelf(RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"))),
                new FakeServices(),
                Opening.PLAIN);
        navigator.offer(Page.HOME, () -> nothing());
        navigator.offer(Page.COACH, () -> nothing());
        navigator.offer(Page.HISTORY, () -> new HistoryView(context, desk, started::add));
        BorderPane root = new BorderPane();
        Scene scene = new Scene(root, 1280, 720);
        theme.dress(scene);
        navigator
                .current()
                .addListener((changed, before, now) ->
                        root.setCenter(now.map(Screen::root).orElse(null)));
        stage.setScene(scene);
        stage.show();
        navigator.home();
        navigator.open(Page.HISTORY);
    }

    private static Screen nothing() {
        Pane empty = new Pane();
        return new Screen() {
            @Override
            public Parent root() {
                return empty;
            }
        };
    }

    @Test
    void fromTheCalendarToASessionToTwoAndBack(FxRobot robot) throws Exception {
        assertThat(colors(robot, "#trend-minutes")).isGreaterThan(COLORS);
        assertThat(colors(robot, "#heat")).isGreaterThan(COLORS);

        robot.interact(() -> robot.lookup("#day-2026-06-20").query().requestFocus());
        robot.type(KeyCode.LEFT).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        ListView<SessionEntry> list = robot.lookup("#sessions").queryListView();
        assertThat(list.getItems()).as("that day's").hasSize(1);
        robot.interact(() -> robot.lookup("#sessions-all").queryButton().fire());
        assertThat(list.getItems()).hasSize(COUNT);
        assertThat(robot.lookup("#detail-covered").queryAs(Label.class).getText())
                .matches("\\d+ % of the scalp covered");

        robot.interact(() -> robot.lookup("#session-open").queryButton().fire());
        assertThat(current()).isEqualTo("summary");
        assertThat(colors(robot, "#pace-chart")).isGreaterThan(COLORS);
        theSummaryShowsTheFiguresOf(robot, list.getItems().get(0));
        robot.interact(() -> robot.lookup("#back").queryButton().fire());

        robot.interact(() -> list.getSelectionModel().clearSelection());
        robot.interact(() -> list.getSelectionModel().selectIndices(2, 4));
        robot.interact(() -> robot.lookup("#session-compare").queryButton().fire());
        assertThat(current()).isEqualTo("compare");
        assertThat(colors(robot, "#map-before")).isGreaterThan(COLORS);
        robot.interact(() -> robot.lookup("#compare-back").queryButton().fire());

        robot.interact(() -> robot.lookup("#session-delete").queryButton().fire());
        assertThat(list.getItems()).hasSize(COUNT - 2);
        assertThat(robot.lookup("#undo-words").queryAs(Label.class).getText()).startsWith("2 sessions deleted.");
        robot.clickOn("#undo");
        assertThat(list.getItems()).hasSize(COUNT);
        assertThat(robot.lookup("#undo-bar").query().isVisible()).isFalse();

        robot.interact(
                () -> robot.lookup("#past-parts-0").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#next-start").queryButton().fire());
        assertThat(started).hasSize(1);
    }

    private static void theSummaryShowsTheFiguresOf(FxRobot robot, SessionEntry entry) throws Exception {
        Set<String> shown = robot.lookup(node -> node instanceof Label).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.toSet());
        SessionReport report = SessionReport.of(
                new PastFixture(home).history.find(entry.id()).orElseThrow().summary(),
                Occasion.UNKNOWN,
                Messages.of(Locale.ENGLISH));
        assertThat(shown).contains(report.covered(), report.shares(), report.paceShare());
        report.facts().forEach(figure -> assertThat(shown).contains(figure.text()));
        report.zones()
                .forEach(zone -> assertThat(shown)
                        .contains(zone.done(), zone.coverage(), zone.seen(), zone.inferred(), zone.inPace()));
    }

    private String current() {
        return navigator.current().get().orElseThrow().root().getId();
    }

    /** How many colors a snapshot of it has; one or two where nothing is drawn. */
    private static int colors(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        Node node = robot.lookup(id).query();
        Set<Integer> colors = new HashSet<>();
        robot.interact(() -> {
            WritableImage image = node.snapshot(null, null);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    colors.add(image.getPixelReader().getArgb(x, y));
                }
            }
        });
        return colors.size();
    }
}
