package app.galea.app;

import app.galea.cli.Outside;
import app.galea.cli.Window.Rehearsal;
import app.galea.cli.WindowFigures;
import app.galea.concurrent.Worker;
import app.galea.concurrent.WorkerThread;
import app.galea.routine.RoutineLibrary;
import app.galea.settings.Settings;
import app.galea.settings.WindowPlace;
import app.galea.time.NanoClock;
import app.galea.ui.MainWindow;
import app.galea.ui.Navigator;
import app.galea.ui.Notices;
import app.galea.ui.Opening;
import app.galea.ui.Page;
import app.galea.ui.Preferences;
import app.galea.ui.RoutineShelf;
import app.galea.ui.StudioLink.Standing;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.home.HomeView;
import app.galea.ui.live.CoachView;
import app.galea.ui.live.LiveSessions;
import app.galea.ui.overlay.LiveOverlay;
import app.galea.ui.style.Theme;
import app.galea.wording.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Stage;

/**
 * Measures the real coach screen while a rehearsal is coached: a window of the pictures' size, as for somebody who has
 * never changed a setting. Begun on the main thread, which waits.
 */
final class WindowBench {

    /** How often the JavaFX thread is asked whether it listens. */
    private static final long KNOCK_MILLIS = 4;

    /** How long opening and warming up may take at most, and how long the session may take to end. */
    private static final double OPENING_SECONDS = 30;

    /** How long somebody looks at the home screen before Start. */
    private static final double HOME_SECONDS = 5;

    private static final Duration ENDING = Duration.ofSeconds(6);

    private final Outside outside;
    private final Rehearsal rehearsal;
    private final NanoClock clock;
    private final WindowMeter meter;
    private final CountDownLatch done = new CountDownLatch(1);

    WindowBench(Outside outside, Rehearsal rehearsal) {
        this.outside = outside;
        this.rehearsal = rehearsal;
        long start = outside.clock().nanos();
        clock = () -> outside.clock().nanos() - start;
        meter = new WindowMeter(clock, rehearsal.warmUp(), rehearsal.seconds(), rehearsal.fromHome());
    }

    /** Empty where no window can be shown, or it was ended early. */
    Optional<WindowFigures> run() throws InterruptedException {
        Path recording = temporary();
        RehearsalStage stage = new RehearsalStage(outside, rehearsal, clock, recording);
        try (WorkerThread vision = WorkerThread.start(stage)) {
            if (!rehearsal.fromHome()) {
                stage.rehearse();
            }
            Platform.setImplicitExit(false);
            Platform.startup(() -> show(stage));
            WorkerThread knocking = WorkerThread.start(new Knocking());
            LiveOverlay.prepare();
            awaitEnd();
            knocking.close();
            Optional<WindowFigures> figures = done.getCount() == 0 ? Optional.of(figures()) : Optional.empty();
            stage.finish();
            vision.join(ENDING);
            Platform.exit();
            return figures;
        } catch (UnsupportedOperationException noDisplay) {
            return Optional.empty();
        } finally {
            remove(recording);
        }
    }

    private void awaitEnd() throws InterruptedException {
        double limit = OPENING_SECONDS + rehearsal.warmUp() + rehearsal.seconds();
        while (!done.await(200, TimeUnit.MILLISECONDS) && !outside.stop().isWished() && clock.nanos() < limit * 1e9) {
            // the window is being measured
        }
    }

    private WindowFigures figures() {
        boolean hardware = Platform.isSupported(ConditionalFeature.SCENE3D);
        return meter.figures(rehearsal.width() + "x" + rehearsal.height(), hardware ? "hardware" : "software");
    }

    private void show(RehearsalStage stage) {
        Theme.loadFonts();
        WindowPlace place = new WindowPlace(0, 0, rehearsal.width(), rehearsal.height(), true, false, false);
        Preferences preferences = new Preferences(Settings.DEFAULTS.withPlace(place), kept -> {});
        RoutineLibrary routines = RoutineLibrary.load(
                outside.folders().routines(), outside.folders().userRoutines());
        Notices notices = new Notices();
        ReadOnlyObjectWrapper<Standing> alone = new ReadOnlyObjectWrapper<>(Standing.OFF);
        WindowContext context = new WindowContext(
                preferences,
                new Texts(Messages.of(Locale.getDefault())),
                new Theme(preferences.map(Settings::look), true),
                new Navigator(),
                notices,
                new RoutineShelf(routines),
                new Services(outside, new StoreQueue(), notices, () -> alone),
                Opening.PLAIN);
        LiveSessions.Wish wish = new LiveSessions.Wish("", rehearsal.routine(), true);
        LiveSessions sessions = wished -> {
            stage.rehearse();
            return new MeteredSession(stage, meter);
        };
        Navigator navigator = context.navigator();
        navigator.offer(Page.HOME, () -> new HomeView(context));
        navigator.offer(Page.COACH, () -> new CoachView(context, sessions, wish, summary -> {}));
        navigator.open(rehearsal.fromHome() ? Page.HOME : Page.COACH);
        new MainWindow(new Stage(), context).show();
        if (rehearsal.fromHome()) {
            PauseTransition reading = new PauseTransition(javafx.util.Duration.seconds(HOME_SECONDS));
            // a click is an event of its own, not part of a pulse
            reading.setOnFinished(read -> Platform.runLater(() -> {
                meter.standing();
                navigator.open(Page.COACH);
            }));
            reading.play();
        } else {
            meter.standing();
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("galea-bench", ".jsonl");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path recording) {
        try {
            Files.deleteIfExists(recording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Knocks at the JavaFX thread's door again and again: what it takes to answer is how long it was blocked. */
    private final class Knocking implements Worker {

        @Override
        public String name() {
            return "knocking";
        }

        @Override
        public boolean step() throws InterruptedException {
            CountDownLatch answer = new CountDownLatch(1);
            long knocked = clock.nanos();
            Platform.runLater(() -> {
                meter.answered(clock.nanos() - knocked);
                if (meter.isDone()) {
                    done.countDown();
                }
                answer.countDown();
            });
            answer.await();
            TimeUnit.MILLISECONDS.sleep(KNOCK_MILLIS);
            return done.getCount() > 0;
        }
    }
}
