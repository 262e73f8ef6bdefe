package app.galea.app;

import app.galea.capture.OpenCv;
import app.galea.cli.Folders;
import app.galea.history.SqlHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says where the native libraries lie. A built program ships them ready to be loaded; without that each library unpacks
 * itself into the temporary folder at every start, where others may reach it and a killed process leaves it behind.
 */
final class NativeLibraries {

    private NativeLibraries() {}

    /** Must come before the first picture, network or video is opened. */
    static void announce(Folders folders) {
        Path shipped = folders.program().resolve("native");
        if (Files.isDirectory(shipped)) {
            setIfAbsent(OpenCv.FOLDER, shipped);
            onnxRuntime(shipped).ifPresent(folder -> setIfAbsent("onnxruntime.native.path", folder));
        }
        // what has no such switch is unpacked once, into the person's own folder
        Path own = folders.user().resolve("native");
        setIfAbsent("org.bytedeco.javacpp.cachedir", own);
        setIfAbsent("javafx.cachedir", own.resolve("javafx"));
        setIfAbsent(SqlHistory.NATIVE_FOLDER, own);
    }

    private static Optional<Path> onnxRuntime(Path shipped) {
        try (Stream<Path> files = Files.list(shipped.resolve(Path.of("ai", "onnxruntime", "native")))) {
            return files.findFirst();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static void setIfAbsent(String property, Path folder) {
        if (System.getProperty(property, "").isEmpty()) {
            System.setProperty(property, folder.toAbsolutePath().toString());
        }
    }
}
