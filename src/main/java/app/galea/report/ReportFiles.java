package app.galea.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Files that are whole or not there: written beside their place under another name, then moved. What was there before
 * stays until then. Stateless.
 */
public final class ReportFiles {

    private ReportFiles() {}

    /** Writes a report to a file, making its folder where there is none yet. */
    public static void write(SessionReport report, ReportFormat format, Path file) throws ReportException {
        write(file, format.bytes(report));
    }

    /** Writes a file, making its folder where there is none yet. */
    public static void write(Path file, byte[] content) throws ReportException {
        try {
            if (isDevice(file)) {
                Files.write(file, content);
                return;
            }
            Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = Optional.ofNullable(whole.getParent()).orElse(whole);
            Files.createDirectories(folder);
            Path unfinished = folder.resolve("." + whole.getFileName() + ".part");
            try {
                Files.write(unfinished, content);
                move(unfinished, whole);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new ReportException(
                    "Cannot write " + file + " (" + reason(e) + "); choose another folder or make room.", e);
        }
    }

    /** A pipe, or the place where everything is lost: not to be replaced by a file. */
    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file is in the way";
        }
        return e instanceof FileSystemException refused && refused.getReason() != null
                ? refused.getReason()
                : String.valueOf(e.getMessage());
    }
}
