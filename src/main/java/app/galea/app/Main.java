package app.galea.app;

import app.galea.cli.CommandLineMain;
import app.galea.cli.ExitCode;
import app.galea.cli.Folders;
import app.galea.cli.NetworkInUse;
import app.galea.cli.Outside;
import app.galea.concurrent.StopSignal;
import app.galea.concurrent.WorkerThread;
import app.galea.host.PrivateFolder;
import app.galea.inference.InferenceException;
import app.galea.time.SystemClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Where the program starts: finds its folders, listens for Ctrl-C, and hands over to the command line. */
public final class Main {

    /** How long Ctrl-C waits for a session to be saved and for reports that were asked for, seconds. */
    private static final double SAVE_LIMIT_SECONDS = 30;

    /** What a process ends with that the system had to end. */
    private static final int ENDED_BY_SIGNAL = 128 + 15;

    /** How long the end waits for libraries that are being loaded. */
    private static final Duration LOADING_LIMIT = Duration.ofSeconds(5);

    private Main() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Folders folders = AppPaths.find(environment);
        // read by logback.xml, hence before the first logger is made
        System.setProperty("galea.logs", folders.user().resolve("logs").toString());
        closeToOthers(folders);
        NativeLibraries.announce(folders);
        StopSignal stop = new StopSignal();
        EndSignals.hear(() -> stopGently(stop));
        DesktopWindow window = new DesktopWindow();
        Outside outside = new Outside(folders, environment, new SystemClock(), stop, window);
        Optional<WorkerThread> headStart = headStart(outside, List.of(arguments));
        int code = new CommandLineMain(outside).run(arguments);
        headStart.ifPresent(Main::letFinish);
        stop.everythingSaved();
        String archive = System.getProperty(ClassArchive.PROPERTY, "");
        if (!stop.isWished() && headStart.isPresent()) {
            timeOnce(outside);
        }
        if (!archive.isEmpty() && headStart.isPresent() && !stop.isWished()) {
            new ClassArchive(Path.of(archive)).refresh(folders.program().resolve("lib"), window.wasOpen());
        }
        System.exit(stop.isWished() && code == ExitCode.FINE.code() ? ExitCode.INTERRUPTED.code() : code);
    }

    private static Optional<WorkerThread> headStart(Outside outside, List<String> arguments) {
        return HeadStart.isWorthwhile(arguments, Runtime.getRuntime().availableProcessors())
                ? Optional.of(WorkerThread.start(new HeadStart(outside)))
                : Optional.empty();
    }

    /** Now that nothing else runs; what cannot be timed or kept stays at one thread. */
    private static void timeOnce(Outside outside) {
        try {
            NetworkInUse.timeOnce(outside);
        } catch (InferenceException e) {
            LoggerFactory.getLogger(Main.class).info("not timed", e);
        }
    }

    /** Native libraries must not be unloaded under a thread that is still in them. */
    private static void letFinish(WorkerThread headStart) {
        try {
            headStart.interrupt();
            headStart.join(LOADING_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What cannot be made is complained about by whoever has to write there. */
    private static void closeToOthers(Folders folders) {
        try {
            PrivateFolder.make(folders.user());
        } catch (IOException elsewhere) {
            LoggerFactory.getLogger(Main.class).warn("{} cannot be closed to others", folders.user(), elsewhere);
        }
    }

    /**
     * On Ctrl-C: the session ends itself and is saved, then the process ends with the code that says so, or with that of
     * what could not be saved. Whoever presses it twice, or waits in vain, is let go at once.
     */
    private static void stopGently(StopSignal stop) {
        boolean again = stop.isWished();
        stop.wish();
        try {
            if (again || !stop.awaitSaved(SAVE_LIMIT_SECONDS)) {
                Runtime.getRuntime().halt(ENDED_BY_SIGNAL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
