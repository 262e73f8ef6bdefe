package app.galea.app;

import app.galea.cli.Outside;
import app.galea.cli.Window;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts JavaFX, shows the window, and waits until it is closed. */
final class DesktopWindow implements Window {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopWindow.class);

    /** How often it is looked whether Ctrl-C wishes the end, seconds. */
    private static final double GLANCE_SECONDS = 0.2;

    @Override
    public boolean open(Wish wish, Outside outside) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        WindowAssembly assembly = new WindowAssembly(outside, wish, closed::countDown);
        try {
            Platform.setImplicitExit(false);
            Platform.startup(assembly::showOrEnd);
        } catch (UnsupportedOperationException noDisplay) {
            LOG.warn("no window can be shown", noDisplay);
            return false;
        }
        while (closed.getCount() > 0) {
            if (outside.stop().awaitWish(GLANCE_SECONDS)) {
                Platform.runLater(assembly::close);
                closed.await();
            }
        }
        assembly.end();
        return true;
    }
}
