package app.galea.routine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one folder holds: {@code *.yaml} and {@code *.yml}, no folders within, nothing hidden.
 *
 * @param routines by file, in the order of file names
 */
record RoutineFolder(Map<String, Routine> routines, List<RoutineProblem> problems) {

    /** More files than anyone practises with: a folder that was named by mistake. */
    private static final int MOST_FILES = 500;

    /** Reads a folder; one that is not there is empty. */
    static RoutineFolder read(RoutineReader reader, Path folder) {
        RoutineFolder found = new RoutineFolder(new TreeMap<>(), new ArrayList<>());
        if (!Files.exists(folder)) {
            return found;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files =
                    entries.filter(RoutineFolder::isRoutineFile).sorted().toList();
            if (files.size() > MOST_FILES) {
                found.problems.add(new RoutineProblem(
                        folder.toString(), 0, "There are more than 500 routine files here; the rest is left out."));
            }
            files.stream().limit(MOST_FILES).forEach(file -> found.add(reader, file));
        } catch (IOException | UncheckedIOException e) {
            found.problems.add(new RoutineProblem(
                    folder.toString(),
                    0,
                    "The folder cannot be read (" + e.getClass().getSimpleName() + ")."));
        }
        return found;
    }

    Optional<Routine> find(String id) {
        return routines.values().stream()
                .filter(routine -> routine.id().equals(id))
                .findFirst();
    }

    private void add(RoutineReader reader, Path file) {
        try {
            routines.put(file.toString(), reader.read(file));
        } catch (RoutineException e) {
            problems.addAll(e.problems());
        }
    }

    private static boolean isRoutineFile(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
    }
}
