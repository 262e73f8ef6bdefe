package app.galea.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Where one session's recording and summary lie: a folder of its own below the person's. Immutable. */
public record SessionFolder(Path folder) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /**
     * A folder of its own, named by when the session began (UTC) and what it is. It is made at once, so that two programs
     * that begin in the same second never share one; where none can be made, recording will say so.
     */
    public static SessionFolder fresh(Path sessions, Instant started, String name) {
        String stem = STAMP.format(started) + "-" + name;
        Path folder = sessions.resolve(stem);
        for (int i = 2; !isMade(folder); i++) {
            folder = sessions.resolve(stem + "-" + i);
        }
        return new SessionFolder(folder);
    }

    private static boolean isMade(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException e) {
            return !Files.isDirectory(folder) && !Files.exists(folder);
        } catch (IOException e) {
            return true;
        }
    }

    /** The folder's own name. */
    public String name() {
        return folder.getFileName().toString();
    }

    public Path trace() {
        return folder.resolve("trace.jsonl");
    }

    public Path summary() {
        return folder.resolve("summary.json");
    }
}
