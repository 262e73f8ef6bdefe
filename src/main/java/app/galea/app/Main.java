package app.galea.app;

import app.galea.cli.CommandLineMain;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLineMain().run(arguments));
    }
}
