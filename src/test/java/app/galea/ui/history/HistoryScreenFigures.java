package app.galea.ui.history;

import app.galea.history.Archive;
import app.galea.history.HistoryException;
import app.galea.history.SessionFolders;
import app.galea.history.SessionRecord;
import app.galea.history.SqlHistory;
import app.galea.report.SampleSession;
import app.galea.routine.RoutineLibrary;
import app.galea.session.Places;
import app.galea.session.SessionSummary;
import app.galea.settings.Settings;
import app.galea.ui.FakeServices;
import app.galea.ui.Navigator;
import app.galea.ui.Notices;
import app.galea.ui.Opening;
import app.galea.ui.Preferences;
import app.galea.ui.RoutineShelf;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.home.HomeView;
import app.galea.ui.style.Theme;
import app.galea.wording.Messages;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.util.Duration;

/** A program that measures how soon the history screen shows years of sessions; needs a display. */
final class HistoryScreenFigures {

    private static final Instant NOW = Instant.parse("2026-06-20T18:30:00Z");

    private HistoryScreenFigures() {}

    /** Takes how many sessions there are to be; tells wall time and the processor time of all threads, the compiler included. */
    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[0]);
        Path home = Files.createTempDirectory("galea-figures");
        SqlHistory history = SqlHistory.open(home.resolve("history.db"));
        SessionRecord one = SessionRecord.of(NOW.minusSeconds(3600), false, "", thin(SampleSession.coached()));
        for (int i = 0; i < count; i++) {
            history.save(one.at(NOW.minusSeconds(3600 + i * 80_000L)));
        }
        System.out.printf(Locale.ROOT, "%d sessions, %.1f MB%n", count, Files.size(home.resolve("history.db")) / 1e6);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        for (int round = 0; round < 4; round++) {
            new Round(new Desk(home)).run();
        }
        Platform.exit();
        System.exit(0);
    }

    /** Without its samples and cells, which no list reads; storing them takes most of the time. */
    private static SessionSummary thin(SessionSummary s) {
        return new SessionSummary(
                s.input(),
                s.routine(),
                s.durationSeconds(),
                s.activeSeconds(),
                s.coverage(),
                s.zones(),
                List.of(),
                List.of(),
                s.pace().subList(0, 4),
                s.steps(),
                s.symmetryShare(),
                s.order(),
                s.systematics(),
                s.evidence(),
                s.cues(),
                s.environment(),
                s.paceInBandShare(),
                new Places(List.of(), s.places().tense()));
    }

    private static double cpuSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    /** One opening of the screen. */
    private static final class Round {

        private final Desk desk;
        private final CountDownLatch done = new CountDownLatch(2);
        private long begun;
        private double begunCpu;

        Round(Desk desk) {
            this.desk = desk;
        }

        void run() throws InterruptedException {
            Platform.runLater(this::open);
            done.await();
            desk.store.shutdown();
        }

        private void open() {
            Theme.loadFonts();
            Preferences preferences = new Preferences(Settings.DEFAULTS, settings -> {});
            WindowContext context = new WindowContext(
                    preferences,
                    new Texts(Messages.of(Locale.ENGLISH)),
                    new Theme(preferences.map(Settings::look), true),
                    new Navigator(),
                    new Notices(),
                    new RoutineShelf(RoutineLibrary.load(Path.of("assets/routines"), Path.of("none"))),
                    new FakeServices(),
                    Opening.PLAIN);
            // whoever opens the history has seen the first screen
            HomeView home = new HomeView(context);
            Scene scene = new Scene(home.root(), 1280, 720);
            context.theme().dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            home.shown();
            PauseTransition look = new PauseTransition(Duration.seconds(3));
            look.setOnFinished(event -> turnTo(context, stage, scene));
            look.play();
        }

        private void turnTo(WindowContext context, Stage stage, Scene scene) {
            begun = System.nanoTime();
            begunCpu = cpuSeconds();
            HistoryView view = new HistoryView(context, desk, routine -> {});
            scene.setRoot(view.root());
            view.shown();
            when(scene, () -> scene.lookup("#trends") != null, "trends shown", () -> {
                begun = System.nanoTime();
                begunCpu = cpuSeconds();
                ((ToggleButton) scene.lookup("#past-parts-1")).fire();
                when(scene, () -> rows(scene) > 5, "list shown after a click", () -> {
                    view.hidden();
                    stage.hide();
                });
            });
        }

        private static long rows(Scene scene) {
            return ((ListView<?>) scene.lookup("#sessions"))
                    .lookupAll(".list-cell").stream()
                            .filter(cell -> !((ListCell<?>) cell).isEmpty())
                            .count();
        }

        private void when(Scene scene, BooleanSupplier there, String what, Runnable next) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    if (there.getAsBoolean()) {
                        scene.removePostLayoutPulseListener(this);
                        System.out.printf(
                                Locale.ROOT,
                                "%-28s %6.3f s, processor %6.3f s%n",
                                what,
                                (System.nanoTime() - begun) / 1e9,
                                cpuSeconds() - begunCpu);
                        done.countDown();
                        Platform.runLater(next);
                    }
                }
            });
        }
    }

    /** Asks on a thread of its own, as the window does. */
    private static final class Desk implements HistoryDesk {

        private final Path home;
        private final ExecutorService store = Executors.newSingleThreadExecutor();

        Desk(Path home) {
            this.home = home;
        }

        @Override
        public <T> void ask(Request<T> request, Consumer<T> answer, Consumer<HistoryException> refusal) {
            store.execute(() -> {
                try {
                    SqlHistory history = SqlHistory.open(home.resolve("history.db"));
                    T found = request.of(new Archive(history, new SessionFolders(home.resolve("sessions")), home));
                    Platform.runLater(() -> answer.accept(found));
                } catch (HistoryException e) {
                    refusal.accept(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        @Override
        public <T> void errand(Request<T> request, Consumer<T> answer, Consumer<HistoryException> refusal) {
            ask(request, answer, refusal);
        }

        @Override
        public <T> void alone(
                Request<T> request, Consumer<T> answer, Consumer<HistoryException> refusal, Runnable taken) {
            ask(request, answer, refusal);
        }

        @Override
        public Instant now() {
            return NOW;
        }
    }
}
