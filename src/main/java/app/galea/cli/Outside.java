package app.galea.cli;

import app.galea.concurrent.StopSignal;
import app.galea.time.SystemClock;
import java.util.Map;

/**
 * What the command line is given from outside. Immutable.
 *
 * @param stop wished by Ctrl-C; told when everything is saved
 * @param window opens the window
 */
public record Outside(
        Folders folders, Map<String, String> environment, SystemClock clock, StopSignal stop, Window window) {

    public Outside {
        environment = Map.copyOf(environment);
    }
}
