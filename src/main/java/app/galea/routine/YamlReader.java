package app.galea.routine;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one YAML document into a {@link YamlTree}. One use, one thread.
 *
 * <p>Only maps, lists, texts, numbers, true and false pass: no tags (nothing is constructed), no anchors and aliases
 * (nothing can be blown up), no second document, no key twice.
 */
final class YamlReader {

    /** A routine is five levels deep. */
    private static final int DEEPEST = 12;

    /** The longest shipped routine has about 400 values. */
    private static final int MOST_VALUES = 20_000;

    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<RoutineProblem> problems = new ArrayList<>();
    private int values;

    private YamlReader(String file) {
        this.file = file;
    }

    static YamlTree read(RoutineFile file) throws RoutineException {
        YamlReader reader = new YamlReader(file.name());
        try (YAMLParser parser = YAML.createParser(file.text())) {
            return reader.document(parser);
        } catch (JsonProcessingException e) {
            int line = YamlComplaint.line(e.getOriginalMessage())
                    .orElse(
                            e.getLocation() == null
                                    ? 1
                                    : Math.max(1, e.getLocation().getLineNr()));
            throw RoutineFile.refused(file.name(), line, YamlComplaint.plain(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private YamlTree document(YAMLParser parser) throws IOException, RoutineException {
        if (parser.nextToken() == null) {
            throw RoutineFile.refused(file, 1, "The file has no content but comments or blank lines.");
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw RoutineFile.refused(
                    file,
                    line(parser),
                    "A routine begins with keys such as \"id:\" and \"title:\"; here is something else.");
        }
        JsonNode root = value(parser, "", 0);
        if (parser.nextToken() != null) {
            complain(line(parser), "A second document begins here (after \"---\"). One file holds one routine.");
        }
        return new YamlTree(root, lines, problems);
    }

    private JsonNode value(YAMLParser parser, String pointer, int depth) throws IOException, RoutineException {
        int line = line(parser);
        lines.putIfAbsent(pointer, line);
        values++;
        if (depth > DEEPEST || values > MOST_VALUES) {
            throw RoutineFile.refused(
                    file, line, depth > DEEPEST ? "This is nested too deeply." : "There are far too many values.");
        }
        refuseReferences(parser, line);
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer, depth);
            case START_ARRAY -> array(parser, pointer, depth);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, line);
            case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(parser.currentToken() == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> nodes.nullNode();
            default -> nodes.textNode(parser.getText());
        };
    }

    private JsonNode object(YAMLParser parser, String pointer, int depth) throws IOException, RoutineException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            String place = YamlTree.child(pointer, key);
            int line = line(parser);
            if (object.has(key)) {
                complain(
                        line,
                        "The key \"" + key + "\" stands here a second time (first in line " + lines.get(place) + ").");
            }
            lines.putIfAbsent(place, line);
            parser.nextToken();
            object.set(key, value(parser, place, depth + 1));
        }
        return object;
    }

    private JsonNode array(YAMLParser parser, String pointer, int depth) throws IOException, RoutineException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, YamlTree.child(pointer, String.valueOf(array.size())), depth + 1));
        }
        return array;
    }

    /** Numbers beyond what a double holds, and .nan and .inf, are no numbers here. */
    private JsonNode number(JsonParser parser, int line) throws IOException {
        String text = parser.getText().toLowerCase(Locale.ROOT);
        boolean named = text.endsWith("nan") || text.endsWith("inf");
        double number = named ? Double.NaN : parser.getDoubleValue();
        if (!Double.isFinite(number)) {
            complain(line, "\"" + parser.getText() + "\" is not a number a routine can use.");
            return JsonNodeFactory.instance.numberNode(1);
        }
        boolean whole = number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE;
        return whole ? JsonNodeFactory.instance.numberNode((int) number) : JsonNodeFactory.instance.numberNode(number);
    }

    private void refuseReferences(YAMLParser parser, int line) throws IOException {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            complain(
                    line,
                    "Anchors and aliases (&name, *name) are not used in routines. Write it out, or use \"repeat\".");
        }
        @Nullable String tag = parser.getTypeId();
        if (tag != null && !parser.isCurrentAlias()) {
            complain(line, String.format(Locale.ROOT, "Tags (\"!%s\") are not used in routines. Remove it.", tag));
        }
    }

    private void complain(int line, String reason) {
        problems.add(new RoutineProblem(file, line, reason));
    }

    private static int line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
