package app.galea.app;

import app.galea.cli.CommandLineMain;
import app.galea.cli.ExitCode;
import app.galea.cli.Folders;
import app.galea.cli.Outside;
import app.galea.concurrent.StopSignal;
import app.galea.concurrent.WorkerThread;
import app.galea.host.PrivateFolder;
import app.galea.time.SystemClock;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** Where the program starts: finds its folders, listens for Ctrl-C, and hands over to the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        Folders folders = AppPaths.find(environment);
        // read by logback.xml, hence before the first logger is made
        System.setProperty("galea.logs", folders.user().resolve("logs").toString());
        closeToOthers(folders);
        NativeLibraries.announce(folders);
        StopSignal stop = new StopSignal();
        EndSignals.hear(new GentleEnd(stop));
        DesktopWindow window = new DesktopWindow();
        Outside outside = new Outside(folders, environment, new SystemClock(), stop, window);
        Optional<WorkerThread> headStart = HeadStart.begin(outside, List.of(arguments));
        int code = new CommandLineMain(outside).run(arguments);
        headStart.ifPresent(HeadStart::letFinish);
        stop.everythingSaved();
        if (headStart.isPresent()) {
            new NextStart(outside).prepare(window.wasOpen());
        }
        System.exit(stop.isWished() && code == ExitCode.FINE.code() ? ExitCode.INTERRUPTED.code() : code);
    }

    /** What cannot be made is complained about by whoever has to write there. */
    private static void closeToOthers(Folders folders) {
        try {
            PrivateFolder.make(folders.user());
        } catch (IOException elsewhere) {
            LoggerFactory.getLogger(Main.class).warn("{} cannot be closed to others", folders.user(), elsewhere);
        }
    }
}
