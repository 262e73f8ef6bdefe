package app.galea.cli;

import app.galea.pipeline.Ending;
import java.util.LinkedHashMap;
import java.util.Map;

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

    /** How a run that ended like this ends the program. */
    static ExitCode of(Ending ending) {
        return switch (ending.reason()) {
            case SOURCE_FAILED -> INPUT;
            case INTERRUPTED -> INTERRUPTED;
            default -> FINE;
        };
    }

    public int code() {
        return code;
    }

    /** All codes with their meanings, for {@code --help}. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ExitCode exit : values()) {
            meanings.put(String.valueOf(exit.code), exit.meaning);
        }
        return meanings;
    }
}
