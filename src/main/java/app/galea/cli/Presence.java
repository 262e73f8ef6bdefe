package app.galea.cli;

import app.galea.history.FileGuard;
import java.io.IOException;
import java.util.Optional;

/** This program at work in the person's folder, where one at a time is expected. Given up by closing, or by the end of the program, however it ends. */
public final class Presence implements AutoCloseable {

    private final Optional<FileGuard> guard;
    private final boolean second;

    private Presence(Optional<FileGuard> guard, boolean second) {
        this.guard = guard;
        this.second = second;
    }

    /** Comes to work; the folder may be taken already. */
    public static Presence claim(Folders folders) {
        try {
            Optional<FileGuard> guard = FileGuard.tryHold(folders.lock());
            return new Presence(guard, guard.isEmpty());
        } catch (IOException e) {
            // where nothing can be written nobody gets into anybody's way; keeping a session will say so
            assert e != null;
            return new Presence(Optional.empty(), false);
        }
    }

    /** Whether another program was at work here before. */
    public boolean isSecond() {
        return second;
    }

    @Override
    public void close() {
        guard.ifPresent(FileGuard::close);
    }
}
