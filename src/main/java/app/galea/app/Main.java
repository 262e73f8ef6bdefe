package app.galea.app;

import app.galea.cli.CommandLineMain;
import app.galea.cli.ExitCode;
import app.galea.cli.Folders;
import app.galea.cli.Outside;
import app.galea.concurrent.StopSignal;
import app.galea.host.PrivateFolder;
import app.galea.time.SystemClock;
import java.io.IOException;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Where the program starts: finds its folders, listens for Ctrl-C, and hands over to the command line. */
public final class Main {

    /** How long Ctrl-C waits for a session to be saved, seconds. */
    private static final double SAVE_LIMIT_SECONDS = 10;

    private Main() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Folders folders = AppPaths.find(environment);
        // read by logback.xml, hence before the first logger is made
        System.setProperty("galea.logs", folders.user().resolve("logs").toString());
        closeToOthers(folders);
        NativeLibraries.announce(folders);
        StopSignal stop = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopGently(stop), "stop"));
        Outside outside = new Outside(folders, environment, new SystemClock(), stop, new DesktopWindow());
        int code = new CommandLineMain(outside).run(arguments);
        stop.everythingSaved();
        System.exit(code);
    }

    /** What cannot be made is complained about by whoever has to write there. */
    private static void closeToOthers(Folders folders) {
        try {
            PrivateFolder.make(folders.user());
        } catch (IOException elsewhere) {
            LoggerFactory.getLogger(Main.class).warn("{} cannot be closed to others", folders.user(), elsewhere);
        }
    }

    /** On Ctrl-C: the session ends itself and is saved, then the process ends with the code that says so. */
    private static void stopGently(StopSignal stop) {
        boolean endedByItself = stop.isSaved();
        if (endedByItself) {
            return;
        }
        stop.wish();
        try {
            if (stop.awaitSaved(SAVE_LIMIT_SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
