package app.galea.ui;

import app.galea.pipeline.CoachingPipeline;
import app.galea.pipeline.LiveFrame;
import app.galea.pipeline.PipelineSettings;
import app.galea.routine.Routine;
import app.galea.routine.RoutineLibrary;
import app.galea.settings.Calibration;
import app.galea.settings.Look;
import app.galea.settings.Settings;
import app.galea.truth.TruthClip;
import app.galea.truth.TruthObserver;
import app.galea.ui.home.HomeView;
import app.galea.ui.live.CoachView;
import app.galea.ui.live.LiveSessions;
import app.galea.ui.live.ScriptedSession;
import app.galea.ui.settings.SettingsView;
import app.galea.ui.setup.Preview;
import app.galea.ui.setup.SetupServices;
import app.galea.ui.setup.SetupView;
import app.galea.ui.style.Theme;
import app.galea.ui.welcome.WelcomeView;
import app.galea.wording.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen, walked through node by node: what is shown can be read, reached by keyboard, and said aloud. */
@Tag("ui")
@NeedsDisplay
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {

    private static final RoutineLibrary ROUTINES = RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"));
    private static final Routine DEMO = ROUTINES.find(RoutineLibrary.DEMO_ID).orElseThrow();

    private final SoftAssertions all = new SoftAssertions();
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        Theme.loadFonts();
    }

    private static WindowContext context(Look look, String language) {
        Preferences preferences =
                new Preferences(Settings.DEFAULTS.withLook(look).withLanguage(language), kept -> {});
        Navigator everywhere = new Navigator();
        for (Page page : Page.values()) {
            everywhere.offer(page, () -> {
                throw new IllegalStateException("nothing leads to " + page + " here");
            });
        }
        return new WindowContext(
                preferences,
                new Texts(Messages.of(Locale.forLanguageTag(language))),
                new Theme(preferences.map(Settings::look), true),
                everywhere,
                new Notices(),
                new RoutineShelf(ROUTINES),
                new FakeServices(),
                Opening.PLAIN);
    }

    private static Map<String, Function<WindowContext, Screen>> screens() {
        Map<String, Function<WindowContext, Screen>> screens = new LinkedHashMap<>();
        screens.put("welcome", WelcomeView::new);
        screens.put("home", HomeView::new);
        screens.put("settings", SettingsView::new);
        screens.put("setup", EveryScreenTest::setup);
        screens.put("coach", EveryScreenTest::coach);
        return screens;
    }

    private static Screen setup(WindowContext context) {
        CoachingPipeline pipeline = new CoachingPipeline(PipelineSettings.free());
        LiveFrame frame = new LiveFrame(
                pipeline.advance(TruthObserver.observations(TruthClip.demo()).get(60)));
        Preview preview = new Preview() {
            @Override
            public Optional<LiveFrame> newest() {
                return Optional.of(frame);
            }

            @Override
            public String trouble() {
                return "";
            }

            @Override
            public String camera() {
                return "Desk";
            }

            @Override
            public void say(String sentence) {}

            @Override
            public void letGo() {}
        };
        SetupServices.Calibrations none = new SetupServices.Calibrations() {
            @Override
            public List<Calibration> places(String camera) {
                return List.of();
            }

            @Override
            public void keep(String camera, Calibration calibration) {}
        };
        return new SetupView(context, new SetupServices(camera -> preview, none));
    }

    private static Screen coach(WindowContext context) {
        ScriptedSession session = new ScriptedSession(DEMO);
        for (int i = 0; i < 15 * 8; i++) {
            session.advance();
        }
        return new CoachView(context, wish -> session, new LiveSessions.Wish("0", DEMO, false), summary -> {});
    }

    @ParameterizedTest(name = "{0} {1}, text at {2}")
    @CsvSource({"dark, en, 1", "light, de, 2", "contrast, pl, 1", "light, es, 1"})
    void isReadReachedAndSaid(String look, String language, double text, FxRobot robot) {
        boolean contrast = look.equals("contrast");
        Look wish = Look.DEFAULTS
                .withTheme(look.equals("light") ? Look.Theme.LIGHT : Look.Theme.DARK)
                .withContrast(contrast)
                .withTextScale(text);
        screens().forEach((name, maker) -> {
            String as = name + " " + look + " " + language + " " + text;
            WindowContext context = context(wish, language);
            Screen screen = show(robot, context, maker);
            if (name.equals("coach")) {
                awaitLastDial(robot);
            }
            check(robot, screen, as, contrast);
            if (name.equals("welcome")) {
                robot.interact(
                        () -> robot.lookup("#welcome-next").<Button>query().fire());
                check(robot, screen, as + ", safety", contrast);
            }
            if (name.equals("setup")) {
                robot.interact(() -> robot.lookup("#setup-fit").<Button>query().fire());
                check(robot, screen, as + ", fitting", contrast);
            }
            if (name.equals("coach")) {
                Label cue = robot.lookup("#cue").query();
                all.assertThat(cue.getFont().getSize()).as(as).isGreaterThanOrEqualTo(36);
                for (String figure : List.of("#pace-left", "#pace-right", "#coach-title")) {
                    Node beside = robot.lookup(figure).query();
                    all.assertThat(inScene(cue).intersects(inScene(beside)))
                            .as("%s: the cue over %s", as, figure)
                            .isFalse();
                }
                robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
                WaitForAsyncUtils.waitForFxEvents();
                check(robot, screen, as + ", end?", contrast);
            }
            robot.interact(screen::hidden);
        });
        all.assertAll();
    }

    /** The coach screen comes into sight piece by piece. */
    private static void awaitLastDial(FxRobot robot) {
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> robot.lookup("#pace-right")
                            .tryQuery()
                            .filter(Node::isVisible)
                            .isPresent());
        } catch (TimeoutException e) {
            throw new AssertionError("the coach screen does not come into sight", e);
        }
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private Screen show(FxRobot robot, WindowContext context, Function<WindowContext, Screen> maker) {
        Screen[] made = new Screen[1];
        robot.interact(() -> {
            made[0] = maker.apply(context);
            Scene scene = new Scene(made[0].root(), 1280, 720);
            context.theme().dress(scene);
            stage.setScene(scene);
            stage.show();
            made[0].shown();
        });
        // columns are laid a second time when they know their width
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> stage.getScene().getRoot().layout());
        WaitForAsyncUtils.waitForFxEvents();
        return made[0];
    }

    private void check(FxRobot robot, Screen screen, String as, boolean contrast) {
        robot.interact(() -> {
            // what changed since the last pulse is laid out first
            screen.root().getScene().getRoot().applyCss();
            screen.root().getScene().getRoot().layout();
            SceneWalk walk = new SceneWalk(screen.root());
            all.assertThat(walk.size()).as(as).isGreaterThan(10);
            all.assertThat(walk.unreachable()).as("%s: unreachable", as).isEmpty();
            all.assertThat(walk.cutOff()).as("%s: cut off", as).isEmpty();
            all.assertThat(walk.faint(contrast ? 7 : 4.5)).as("%s: faint", as).isEmpty();
        });
    }
}
