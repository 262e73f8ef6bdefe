package app.galea.settings;

import java.nio.file.Path;

/** The settings could not be kept; what is wrong with the file is the cause. */
public final class SettingsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;

    SettingsException(Path file, Throwable cause) {
        super("The settings cannot be kept in " + file + ". Check that the folder can be written to.", cause);
        this.file = file.toString();
    }

    /** The file that could not be written. */
    public Path file() {
        return Path.of(file);
    }
}
