package app.galea.routine;

import java.util.List;
import java.util.stream.Collectors;

/** A routine file that is refused, with every reason in the order of lines. */
public final class RoutineException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<RoutineProblem> problems;

    RoutineException(List<RoutineProblem> problems) {
        super(problems.stream().map(RoutineProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<RoutineProblem> problems() {
        return problems;
    }
}
