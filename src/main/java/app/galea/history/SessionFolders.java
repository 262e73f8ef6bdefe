package app.galea.history;

import app.galea.history.HistoryException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where recordings lie: one folder for each session, with a guard in it while it is being recorded. Immutable. */
public final class SessionFolders {

    /** The name of a recording in its folder. */
    public static final String TRACE = "trace.jsonl";

    private static final String GUARD = "recording.lock";

    private final Path sessions;

    /** @param sessions need not be there */
    public SessionFolders(Path sessions) {
        this.sessions = sessions;
    }

    Path sessions() {
        return sessions;
    }

    /** The recording in a folder. */
    public Path trace(String folder) {
        return sessions.resolve(folder).resolve(TRACE);
    }

    /** When the recording in a folder was last written to; empty where that is not known. */
    public Optional<Instant> lastWritten(String folder) {
        try {
            return Optional.of(Files.getLastModifiedTime(trace(folder)).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Marks a folder as being recorded; empty where that cannot be, which hinders nothing. */
    public Optional<FileGuard> guard(String folder) {
        try {
            return FileGuard.tryHold(sessions.resolve(folder).resolve(GUARD));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether some program is recording into a folder now. */
    public boolean isBeingRecorded(String folder) {
        return FileGuard.isHeld(sessions.resolve(folder).resolve(GUARD));
    }

    /** The folders with a recording that belongs to no kept session and is not being made now, oldest first. */
    public List<String> unclaimed(Set<String> kept) {
        if (!Files.isDirectory(sessions)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(sessions)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !kept.contains(name))
                    .filter(name -> Files.isRegularFile(trace(name)))
                    .filter(name -> !isBeingRecorded(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Removes recordings; what cannot be removed stays. */
    public void remove(Collection<String> folders) throws HistoryException {
        for (String folder : folders) {
            Path path = sessions.resolve(folder);
            if (!path.normalize().startsWith(sessions.normalize()) || !Files.isDirectory(path)) {
                continue;
            }
            try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
                Files.delete(path);
            } catch (IOException e) {
                throw new HistoryException(
                        Kind.UNREACHABLE, "The recording in " + path + " could not be removed; remove it yourself.", e);
            }
        }
    }
}
