package app.galea.routine;

/**
 * One reason why a routine file is refused. Immutable.
 *
 * @param file as the person named it
 * @param line 1 first; 0: the file as a whole
 * @param reason one plain sentence
 */
public record RoutineProblem(String file, int line, String reason) {

    /** {@code file:line: reason}, as compilers and editors have it. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + reason;
    }
}
