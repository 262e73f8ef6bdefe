package app.galea.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencv.core.Core;

/** The native OpenCV library: loaded once, on one thread of its own. */
public final class OpenCv {

    /** System property: the folder in which the program's native libraries lie ready to be loaded. */
    public static final String FOLDER = "galea.native";

    private OpenCv() {}

    /** Makes {@code org.opencv} usable; call it before the first {@code Mat}. Any thread, any number of times. */
    public static void load() {
        Library.LOADED.run();
    }

    /** The class loader runs this once, whoever comes first. */
    private static final class Library {
        private static final Runnable LOADED = loadOnce();

        private static Runnable loadOnce() {
            Optional<Path> shipped = shipped(System.getProperty(FOLDER, ""));
            if (shipped.isPresent()) {
                System.load(shipped.orElseThrow().toString());
            } else {
                // run from the sources: unpacks 65 MB into the temporary folder, which takes half a second
                nu.pattern.OpenCV.loadLocally();
            }
            // the stages share few cores: the pipeline's threads are the parallelism
            Core.setNumThreads(1);
            return () -> {};
        }
    }

    /** The library in the shipped folder, which holds that of one platform. */
    static Optional<Path> shipped(String folder) {
        Path tree = Path.of(folder, "nu", "pattern", "opencv");
        if (folder.isEmpty() || !Files.isDirectory(tree)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(file -> file.getFileName().toString().contains("opencv_java"))
                    .map(Path::toAbsolutePath)
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
