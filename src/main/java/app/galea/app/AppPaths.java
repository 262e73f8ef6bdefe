package app.galea.app;

import app.galea.cli.Folders;
import dev.dirs.ProjectDirectories;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where this program lies and where the person's own things go. */
final class AppPaths {

    private AppPaths() {}

    /**
     * The program's folder is what the start script says, else the working directory (when run from the sources). The
     * person's folder is {@code GALEA_HOME}, else the platform's data folder.
     */
    static Folders find(Map<String, String> environment) {
        return new Folders(program(), user(environment));
    }

    private static Path program() {
        String home = System.getProperty("galea.home", "");
        Path folder = Path.of(home.isEmpty() ? "." : home).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder.resolve("assets"))) {
            throw new IllegalStateException("this folder does not hold Galea: " + folder);
        }
        return folder;
    }

    private static Path user(Map<String, String> environment) {
        String home = environment.getOrDefault("GALEA_HOME", "");
        String folder = home.isEmpty() ? ProjectDirectories.from("app", "", "Galea").dataDir : home;
        return Path.of(folder).toAbsolutePath().normalize();
    }
}
