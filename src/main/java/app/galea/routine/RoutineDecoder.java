package app.galea.routine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes a routine of a tree that keeps to the schema, and says what the schema cannot. One use, one thread. */
final class RoutineDecoder {

    /** Longer than any dose in print by far; seconds. */
    private static final double LONGEST_SECONDS = 4 * 3600.0;

    private static final int MOST_STEPS = 300;

    private final YamlTree tree;
    private final StepDecoder steps;
    private final String file;
    private final List<RoutineProblem> problems = new ArrayList<>();

    RoutineDecoder(String file, YamlTree tree) {
        this.file = file;
        this.tree = tree;
        steps = new StepDecoder(file, tree, problems);
    }

    List<RoutineProblem> problems() {
        return List.copyOf(problems);
    }

    Routine decode() {
        JsonNode root = tree.root();
        List<LocalText> safety = new ArrayList<>();
        root.path("safety").forEach(note -> safety.add(text(note)));
        Routine routine = new Routine(
                root.get("id").asText(),
                root.get("version").asInt(),
                text(root.get("title")),
                text(root.get("summary")),
                root.get("source").asText().strip(),
                EvidenceGrade.valueOf(root.get("evidence").asText()),
                root.at("/dose/minutes").asDouble(),
                text(root.at("/dose/often")),
                safety,
                root.path("firm").asBoolean(false),
                steps.steps(root.get("steps"), "/steps"));
        checkWhole(routine);
        return routine;
    }

    private void checkWhole(Routine routine) {
        int line = tree.line("/steps");
        if (routine.steps().size() > MOST_STEPS) {
            problems.add(new RoutineProblem(
                    file, line, "With all repeats there are " + routine.steps().size() + " steps; 300 are the most."));
        }
        if (routine.plannedSeconds() > LONGEST_SECONDS) {
            problems.add(new RoutineProblem(file, line, "The steps take longer than four hours."));
        }
        if (routine.steps().stream().noneMatch(step -> step.match(work -> true, pause -> false))) {
            problems.add(new RoutineProblem(file, line, "There are only pauses. At least one step needs \"zones\"."));
        }
    }

    static LocalText text(JsonNode node) {
        if (node.isTextual()) {
            return LocalText.english(node.asText().strip());
        }
        Map<String, String> byLanguage = new TreeMap<>();
        node.properties()
                .forEach(entry ->
                        byLanguage.put(entry.getKey(), entry.getValue().asText().strip()));
        return new LocalText(byLanguage);
    }
}
