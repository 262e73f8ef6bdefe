package app.galea.host;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The programs that can be started on this machine. Immutable, any thread. */
public final class Programs {

    private final Map<String, String> environment;
    private final String system;

    /** @param system as Java names it, {@code Mac OS X} */
    public Programs(Map<String, String> environment, String system) {
        this.environment = Map.copyOf(environment);
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /** Those of this very machine. */
    public static Programs here() {
        return new Programs(System.getenv(), System.getProperty("os.name", ""));
    }

    public boolean isWindows() {
        return system.startsWith("windows");
    }

    public boolean isMac() {
        return system.contains("mac");
    }

    public boolean isLinux() {
        return system.contains("linux");
    }

    public boolean isThere(String program) {
        return find(program).isPresent();
    }

    /** Where a program lies. */
    public Optional<Path> find(String program) {
        String name = isWindows() ? program + ".exe" : program;
        for (String folder : variable(isWindows() ? "Path" : "PATH").split(File.pathSeparator)) {
            Optional<Path> file = file(folder, name);
            if (file.isPresent()) {
                return file;
            }
        }
        return Optional.empty();
    }

    /** Whether an environment variable says anything. */
    public boolean isSet(String variable) {
        return !variable(variable).isEmpty();
    }

    /** Empty where it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, environment.getOrDefault(name.toUpperCase(Locale.ROOT), ""));
    }

    private static Optional<Path> file(String folder, String name) {
        try {
            return folder.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(folder, name)).filter(Files::isExecutable);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
