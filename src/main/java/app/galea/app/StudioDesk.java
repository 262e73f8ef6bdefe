package app.galea.app;

import app.galea.cli.Folders;
import app.galea.concurrent.WorkerThread;
import app.galea.settings.Studio;
import app.galea.ui.StudioLink;
import java.time.Duration;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The window's side of the studio's database: told of changed settings, shows how it stands. JavaFX thread. */
final class StudioDesk implements StudioLink, AutoCloseable {

    /** How often it is looked whether something waits to be sent. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.OFF);
    private final StudioCourier courier;

    StudioDesk(Folders folders) {
        courier = new StudioCourier(folders.history(), LOOK, now -> Platform.runLater(() -> standing.set(now)));
        WorkerThread.start(courier);
    }

    /** Which database to be in touch with from now on. */
    void use(Studio studio) {
        courier.use(studio);
    }

    @Override
    public ObservableValue<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /** What is under way may be broken off by the end of the program: it is told again the next time. */
    @Override
    public void close() {
        courier.finish();
    }
}
