package app.galea.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that one program at a time holds. The system lets go of it when the program ends, however it ends, so that what
 * a killed program held is free again.
 */
public final class FileGuard implements AutoCloseable {

    private final FileChannel channel;

    private FileGuard(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes hold of a file; empty where another program has it.
     *
     * @throws IOException where no file can be made here
     */
    public static Optional<FileGuard> tryHold(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = lock(channel);
        if (lock.isEmpty()) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new FileGuard(channel));
    }

    /** Whether some program holds the file just now. */
    static boolean isHeld(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return lock(channel).isEmpty();
        } catch (IOException e) {
            // a folder that cannot be written to holds no running recording
            return false;
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            // held by this very program
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            // the file stays: taking it away could take it from one who has just opened it
            channel.close();
        } catch (IOException e) {
            // the lock ends with the program at the latest
            assert e != null;
        }
    }
}
