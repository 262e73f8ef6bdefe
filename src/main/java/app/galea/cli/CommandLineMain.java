package app.galea.cli;

import java.util.List;

/** The command line. */
public final class CommandLineMain {

    /** Runs a command line and gives the exit code. */
    public int run(String... arguments) {
        System.err.println("galea: no command yet: " + List.of(arguments));
        return 2;
    }
}
