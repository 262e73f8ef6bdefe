package app.galea.app;

import app.galea.cli.Folders;
import app.galea.cli.Outside;
import app.galea.cli.Presence;
import app.galea.cli.Window.Wish;
import app.galea.concurrent.WorkerThread;
import app.galea.routine.RoutineLibrary;
import app.galea.settings.SettingsStore;
import app.galea.settings.SettingsStore.Loaded;
import app.galea.ui.MainWindow;
import app.galea.ui.Navigator;
import app.galea.ui.Notices;
import app.galea.ui.Opening;
import app.galea.ui.Page;
import app.galea.ui.Preferences;
import app.galea.ui.RoutineShelf;
import app.galea.ui.Texts;
import app.galea.ui.WindowContext;
import app.galea.ui.setup.SetupView;
import app.galea.ui.style.Theme;
import app.galea.wording.Messages;
import java.time.Duration;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the window and all it needs; ends them again in reverse order. */
final class WindowAssembly {

    private static final Logger LOG = LoggerFactory.getLogger(WindowAssembly.class);

    /** How long the last settings may take to be written. */
    private static final Duration KEEPING = Duration.ofSeconds(5);

    private final Outside outside;
    private final Wish wish;
    private final Runnable closed;
    private final Notices notices = new Notices();
    private final SettingsStore settings;
    private final SettingsKeeper keeper;
    private final WorkerThread keeping;
    private final StoreQueue store = new StoreQueue();
    private final WorkerThread storing = WorkerThread.start(store);
    private final StudioDesk studio;
    private final Presence presence;
    private @Nullable MainWindow window;
    private @Nullable LiveStages stages;
    private @Nullable PracticeParts practice;

    /** @param closed called once, when the window is gone */
    WindowAssembly(Outside outside, Wish wish, Runnable closed) {
        this.outside = outside;
        this.wish = wish;
        this.closed = closed;
        settings = new SettingsStore(outside.folders().settings());
        keeper = new SettingsKeeper(
                settings,
                refused -> Platform.runLater(
                        () -> notices.show("settings.not_kept", refused.file().toString())));
        keeping = WorkerThread.start(keeper);
        studio = new StudioDesk(outside.folders());
        presence = Presence.claim(outside.folders());
    }

    /** Shows the window; on the JavaFX thread. What cannot be shown ends the program instead of leaving it waiting. */
    void showOrEnd() {
        boolean shown = false;
        try {
            show();
            shown = true;
        } finally {
            if (!shown) {
                LOG.error("the window could not be made");
                closed.run();
            }
        }
    }

    private void show() {
        Theme.loadFonts();
        Stage stage = new Stage();
        WindowContext context = context();
        LiveStages lives = new LiveStages(outside, context.preferences(), context.texts());
        stages = lives;
        PracticeParts parts = new PracticeParts(outside, context);
        practice = parts;
        Screens screens = new Screens(context, lives, new StoreDesk(outside, store, presence), parts);
        screens.offer();
        context.navigator().offer(Page.SETUP, () -> new SetupView(context, SetupParts.of(outside, context)));
        MainWindow main = new MainWindow(stage, context);
        window = main;
        stage.setOnCloseRequest(request -> close());
        stage.setOnHidden(hidden -> closed.run());
        screens.openFirst();
        main.show();
        if (presence.isSecond()) {
            notices.show("presence.second");
        } else {
            screens.offerWhatBrokeOff();
        }
    }

    private WindowContext context() {
        Loaded loaded = settings.load();
        if (loaded.wasBroken()) {
            notices.show("settings.broken", loaded.aside());
        }
        Preferences preferences = new Preferences(loaded.settings(), keeper::keep);
        Texts texts =
                new Texts(Messages.of(locale(wish.language(), loaded.settings().language())));
        studio.use(loaded.settings().studio());
        preferences.settings().addListener((changed, before, now) -> {
            if (!before.studio().equals(now.studio())) {
                studio.use(now.studio());
            }
            if (!before.language().equals(now.language())) {
                texts.speak(locale("", now.language()));
            }
        });
        Folders folders = outside.folders();
        RoutineLibrary routines = RoutineLibrary.load(folders.routines(), folders.userRoutines());
        Theme theme = new Theme(preferences.map(settings -> settings.look()), SystemLook.isDark(outside.environment()));
        return new WindowContext(
                preferences,
                texts,
                theme,
                new Navigator(),
                notices,
                new RoutineShelf(routines),
                new Services(outside, store, notices, studio),
                new Opening(wish.camera(), wish.routine(), wish.coach()));
    }

    private static Locale locale(String wished, String chosen) {
        String tag = wished.isEmpty() ? chosen : wished;
        return tag.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(tag);
    }

    /** Closes the window; on the JavaFX thread. */
    void close() {
        MainWindow main = window;
        if (main != null) {
            window = null;
            main.close();
        }
    }

    /** Waits until everything is written; the window may have gone without being closed. */
    void end() throws InterruptedException {
        LiveStages lives = stages;
        if (lives != null) {
            lives.close();
        }
        PracticeParts practising = practice;
        if (practising != null) {
            practising.close();
        }
        store.finish();
        storing.join(KEEPING);
        studio.close();
        keeper.finish();
        keeping.join(KEEPING);
        presence.close();
    }
}
