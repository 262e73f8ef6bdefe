package app.galea.routine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads routine files: YAML in UTF-8, checked against the JSON Schema and then for sense. Immutable, any thread.
 *
 * <p>Nothing in a file can make it construct objects, fetch anything or grow without bounds.
 */
public final class RoutineReader {

    private final RoutineSchema schema = RoutineSchema.load();

    /**
     * Reads one file.
     *
     * @throws RoutineException with every problem found, each with file, line and reason
     */
    public Routine read(Path path) throws RoutineException {
        return read(RoutineFile.read(path));
    }

    /**
     * Reads a routine that is not a file of its own: one from a recording.
     *
     * @param name to name in complaints
     * @throws RoutineException with every problem found, each with name, line and reason
     */
    public Routine readText(String name, String text) throws RoutineException {
        return read(new RoutineFile(name, text));
    }

    private Routine read(RoutineFile file) throws RoutineException {
        YamlTree tree = YamlReader.read(file);
        List<RoutineProblem> problems = new ArrayList<>(tree.problems());
        List<Integer> taken = problems.stream().map(RoutineProblem::line).toList();
        schema.check(file.name(), tree).stream()
                .filter(problem -> !taken.contains(problem.line()))
                .forEach(problems::add);
        stopAt(problems);
        RoutineDecoder decoder = new RoutineDecoder(file.name(), tree);
        Routine routine = decoder.decode();
        stopAt(decoder.problems());
        return routine;
    }

    private static void stopAt(List<RoutineProblem> problems) throws RoutineException {
        if (!problems.isEmpty()) {
            throw new RoutineException(problems.stream()
                    .sorted(Comparator.comparingInt(RoutineProblem::line))
                    .toList());
        }
    }
}
