package app.galea.cli;

import app.galea.history.FileGuard;
import app.galea.history.SessionFolders;
import app.galea.wording.Messages;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a session is recorded, held for as long as it runs, so that nobody takes it for one that broke off. */
record Place(Instant started, SessionFolder folder, List<FileGuard> guards) implements AutoCloseable {

    /** Takes a folder of its own; says so where another Galea is running beside this one. */
    static Place take(Parts parts, Messages messages, String name) {
        List<FileGuard> guards = new ArrayList<>();
        try {
            Optional<FileGuard> alone = FileGuard.tryHold(parts.folders().lock());
            alone.ifPresent(guards::add);
            if (alone.isEmpty()) {
                parts.terminal().complain(messages.text("history.second"));
            }
        } catch (IOException e) {
            // where nothing can be written, recording says so
            assert e != null;
        }
        Instant started = parts.outside().clock().wallTime();
        SessionFolder folder = SessionFolder.fresh(parts.folders().sessions(), started, name);
        new SessionFolders(parts.folders().sessions()).guard(folder.name()).ifPresent(guards::add);
        return new Place(started, folder, guards);
    }

    @Override
    public void close() {
        guards.forEach(FileGuard::close);
    }
}
