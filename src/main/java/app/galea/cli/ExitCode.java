package app.galea.cli;

/** How the program ends; documented in {@code --help}. */
public enum ExitCode {
    FINE(0, "fine"),
    UNEXPECTED(1, "something unexpected; the log says more"),
    USAGE(2, "wrong usage"),
    INPUT(3, "an input could not be read"),
    NETWORK(4, "the network is missing or was changed"),
    INTERRUPTED(5, "interrupted, everything saved"),
    NO_DISPLAY(6, "no display where one is needed");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }
}
