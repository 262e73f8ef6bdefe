package app.galea.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Where one session's recording and summary lie: a folder of its own below the person's. Immutable. */
public record SessionFolder(Path folder) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** A folder that is not there yet, named by when the session began (UTC) and what it is. */
    public static SessionFolder fresh(Path sessions, Instant started, String name) {
        String stem = STAMP.format(started) + "-" + name;
        Path folder = sessions.resolve(stem);
        for (int i = 2; Files.exists(folder); i++) {
            folder = sessions.resolve(stem + "-" + i);
        }
        return new SessionFolder(folder);
    }

    public Path trace() {
        return folder.resolve("trace.jsonl");
    }

    public Path summary() {
        return folder.resolve("summary.json");
    }
}
