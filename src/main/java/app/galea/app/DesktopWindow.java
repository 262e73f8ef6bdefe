package app.galea.app;

import app.galea.cli.Outside;
import app.galea.cli.Window;
import app.galea.cli.WindowFigures;
import app.galea.ui.overlay.LiveOverlay;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts JavaFX, shows the window, and waits until it is closed. */
final class DesktopWindow implements Window {

    private static final Logger LOG = LoggerFactory.getLogger(DesktopWindow.class);

    /** How often it is looked whether Ctrl-C wishes the end, seconds. */
    private static final double GLANCE_SECONDS = 0.2;

    /** How long the window may take to close on Ctrl-C, seconds. */
    private static final long FAREWELL_SECONDS = 2;

    private boolean opened;

    /** Whether there has been a window. */
    boolean wasOpen() {
        return opened;
    }

    @Override
    public boolean open(Wish wish, Outside outside) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        WindowAssembly assembly = new WindowAssembly(outside, wish, closed::countDown);
        try {
            Platform.setImplicitExit(false);
            Platform.startup(assembly::showOrEnd);
            LiveOverlay.prepare();
            opened = true;
        } catch (UnsupportedOperationException noDisplay) {
            return unopened(assembly, noDisplay);
        } catch (RuntimeException e) {
            // JavaFX wraps what the loader says of GTK
            if (!(e.getCause() instanceof UnsatisfiedLinkError)) {
                throw e;
            }
            return unopened(assembly, e);
        }
        while (closed.getCount() > 0 && !outside.stop().awaitWish(GLANCE_SECONDS)) {
            // the window is open
        }
        if (closed.getCount() > 0) {
            Platform.runLater(assembly::close);
            closed.await(FAREWELL_SECONDS, TimeUnit.SECONDS);
        }
        assembly.end();
        Platform.exit();
        return true;
    }

    /** What was claimed for the window is given back: the terminal may go on in its place. */
    private static boolean unopened(WindowAssembly assembly, Exception why) throws InterruptedException {
        LOG.warn("no window can be shown", why);
        assembly.end();
        return false;
    }

    @Override
    public Optional<WindowFigures> measure(Rehearsal rehearsal, Outside outside) throws InterruptedException {
        Optional<WindowFigures> figures = new WindowBench(outside, rehearsal).run();
        opened = figures.isPresent();
        return figures;
    }
}
