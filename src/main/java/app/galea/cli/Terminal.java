package app.galea.cli;

import java.io.PrintWriter;

/**
 * Where a command prints: answers to standard output, everything said along the way to standard error as soon as
 * standard output carries JSON. Confined to the main thread.
 */
final class Terminal {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean interactive;
    private final boolean color;
    private boolean jsonOnOut;
    private boolean quiet;
    private String status = "";

    Terminal(PrintWriter out, PrintWriter err, boolean interactive, boolean color) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
        this.color = color;
    }

    /** Standard output belongs to JSON from now on. */
    void reserveOutForJson() {
        jsonOnOut = true;
    }

    void beQuiet() {
        quiet = true;
    }

    boolean isInteractive() {
        return interactive;
    }

    /** A line of the answer itself; never silenced by {@code --quiet}. */
    void answer(String line) {
        eraseStatus();
        PrintWriter to = jsonOnOut ? err : out;
        to.println(line);
        to.flush();
        drawStatus();
    }

    /** A line said along the way. */
    void say(String line) {
        if (!quiet) {
            answer(line);
        }
    }

    /** A line about something that went wrong. */
    void complain(String line) {
        eraseStatus();
        err.println("galea: " + line);
        err.flush();
        drawStatus();
    }

    /** The JSON document itself. */
    void json(String document) {
        eraseStatus();
        out.print(document);
        if (!document.endsWith("\n")) {
            out.println();
        }
        out.flush();
    }

    /** Replaces the one line at the bottom that is drawn over and over; does nothing where that cannot be. */
    void status(String line) {
        if (!interactive || quiet) {
            return;
        }
        status = line;
        err.print(CLEAR_LINE + status);
        err.flush();
    }

    void clearStatus() {
        eraseStatus();
        status = "";
    }

    /** Makes text stand out where colors are wanted. */
    String strong(String text) {
        return color ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private void eraseStatus() {
        if (!status.isEmpty()) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }

    private void drawStatus() {
        if (!status.isEmpty()) {
            err.print(status);
            err.flush();
        }
    }
}
