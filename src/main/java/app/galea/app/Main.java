package app.galea.app;

import app.galea.cli.CommandLineMain;
import app.galea.cli.ExitCode;
import app.galea.cli.Folders;
import app.galea.cli.Outside;
import app.galea.concurrent.StopSignal;
import app.galea.time.SystemClock;
import java.util.Map;

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
        NativeLibraries.announce(folders);
        StopSignal stop = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopGently(stop), "stop"));
        Outside outside = new Outside(folders, environment, new SystemClock(), stop, new DesktopWindow());
        int code = new CommandLineMain(outside).run(arguments);
        stop.everythingSaved();
        System.exit(code);
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
