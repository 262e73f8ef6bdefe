package app.galea.routine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps a person's own routines: one file each in their folder. Immutable. */
public final class RoutineKeeper {

    private final Path folder;

    public RoutineKeeper(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a routine down, over one of the same id; either whole or not at all.
     *
     * @return the file
     * @throws RoutineException when it would be refused when read, or cannot be written
     */
    public Path keep(Routine routine) throws RoutineException {
        String text = RoutineWriter.text(routine) + "\n";
        new RoutineReader().readText(routine.id(), text);
        Path file = folder.resolve(routine.id() + ".yaml");
        try {
            Files.createDirectories(folder);
            put(text, file);
            return file;
        } catch (IOException e) {
            throw RoutineFile.refused(
                    file.toString(),
                    0,
                    "The file cannot be written (" + e.getClass().getSimpleName() + ").");
        }
    }

    private void put(String text, Path file) throws IOException {
        Path fresh = Files.createTempFile(folder, ".routine", ".tmp");
        try {
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
