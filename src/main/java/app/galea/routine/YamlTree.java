package app.galea.routine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A YAML document as a JSON tree that remembers the line of every value.
 *
 * @param lines by JSON pointer; a value under a key has the key's line
 * @param problems what YAML allows and a routine does not: each with its line
 */
record YamlTree(JsonNode root, Map<String, Integer> lines, List<RoutineProblem> problems) {

    /** The line of a place, or of the nearest place around it. */
    int line(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }

    static String child(String pointer, String key) {
        return pointer + '/' + key.replace("~", "~0").replace("/", "~1");
    }
}
