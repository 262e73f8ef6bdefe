package app.galea.routine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All routines there are: the program's own and the person's, with the files that were refused beside them. Immutable.
 *
 * <p>A person's routine never takes the id of one that comes with the program: such a file is refused (decision
 * "routine ids"). A bad file never hides the good ones.
 */
public final class RoutineLibrary {

    /** The routine of a person who has chosen none. */
    public static final String DEFAULT_ID = "base-to-crown";

    /** The routine in the order of the bundled clip. */
    public static final String DEMO_ID = "demo-minute";

    private final Map<String, Routine> routines;
    private final List<RoutineProblem> problems;

    private RoutineLibrary(Map<String, Routine> routines, List<RoutineProblem> problems) {
        this.routines = routines;
        this.problems = problems;
    }

    /**
     * Reads the program's folder and the person's; never fails, see {@link #problems}.
     *
     * @param shipped the program's {@code assets/routines}
     * @param own the person's folder; need not be there
     */
    public static RoutineLibrary load(Path shipped, Path own) {
        List<RoutineProblem> problems = new ArrayList<>();
        RoutineReader reader = new RoutineReader();
        RoutineFolder program = RoutineFolder.read(reader, shipped);
        if (program.routines().isEmpty()) {
            problems.add(new RoutineProblem(
                    shipped.toString(), 0, "The program's own routines are not there. Install the program again."));
        }
        problems.addAll(program.problems());
        Map<String, Routine> routines = new LinkedHashMap<>();
        program.find(DEFAULT_ID).ifPresent(first -> routines.put(DEFAULT_ID, first));
        program.routines().values().forEach(routine -> routines.putIfAbsent(routine.id(), routine));
        addOwn(RoutineFolder.read(reader, own), routines, problems);
        return new RoutineLibrary(routines, problems);
    }

    private static void addOwn(RoutineFolder own, Map<String, Routine> routines, List<RoutineProblem> problems) {
        problems.addAll(own.problems());
        own.routines().forEach((file, routine) -> {
            if (routines.putIfAbsent(routine.id(), routine) != null) {
                problems.add(new RoutineProblem(
                        file,
                        0,
                        "There is already a routine with the id \"" + routine.id() + "\". Give this one another id."));
            }
        });
    }

    /** The default routine first, then the program's, then the person's, each by file name. */
    public List<Routine> routines() {
        return List.copyOf(routines.values());
    }

    public Optional<Routine> find(String id) {
        return Optional.ofNullable(routines.get(id));
    }

    /** The id that may have been meant. */
    public Optional<String> nearest(String id) {
        return Spelling.nearest(id, routines.keySet());
    }

    /** Why files were refused, in the order of files and lines. */
    public List<RoutineProblem> problems() {
        return List.copyOf(problems);
    }
}
