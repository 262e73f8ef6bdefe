package app.galea.app;

import app.galea.ui.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The person's folder, for the window. */
final class UserFolder implements DataFolder {

    private static final Logger LOG = LoggerFactory.getLogger(UserFolder.class);

    private final Path folder;

    UserFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public String path() {
        return folder.toString();
    }

    @Override
    public void open() {
        Errand.run("file viewer", () -> {
            try {
                Files.createDirectories(folder);
                new ProcessBuilder(List.of(viewer(System.getProperty("os.name", "")), folder.toString())).start();
            } catch (IOException e) {
                LOG.warn("the folder cannot be shown", e);
            }
            return () -> {};
        });
    }

    /** The program that shows a folder. */
    static String viewer(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.contains("win") && !name.contains("darwin")
                ? "explorer"
                : name.contains("mac") ? "open" : "xdg-open";
    }
}
