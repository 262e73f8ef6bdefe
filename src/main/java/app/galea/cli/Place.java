package app.galea.cli;

import app.galea.history.FileGuard;
import app.galea.history.SessionFolders;
import java.time.Instant;
import java.util.Optional;

/** Where a session is recorded, held for as long as it runs, so that nobody takes it for one that broke off. */
public record Place(Instant started, SessionFolder folder, Optional<FileGuard> guard) implements AutoCloseable {

    /** Takes a folder of its own for a session that begins now. */
    public static Place take(Outside outside, String name) {
        Instant started = outside.clock().wallTime();
        SessionFolder folder = SessionFolder.fresh(outside.folders().sessions(), started, name);
        return new Place(started, folder, new SessionFolders(outside.folders().sessions()).guard(folder.name()));
    }

    @Override
    public void close() {
        guard.ifPresent(FileGuard::close);
    }
}
