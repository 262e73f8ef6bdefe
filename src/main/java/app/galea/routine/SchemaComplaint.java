package app.galea.routine;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** The schema validator's complaints in plain words, with the word that may have been meant. Immutable. */
final class SchemaComplaint {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final JsonNode schema;

    SchemaComplaint(JsonNode schema) {
        this.schema = schema;
    }

    String plain(ValidationMessage message) {
        String name = name(message.getInstanceLocation().toString());
        JsonNode limit = message.getSchemaNode();
        JsonNode value = message.getInstanceNode();
        return switch (message.getType()) {
            case "required" -> "The key \"" + message.getProperty() + "\" is missing in " + name + ".";
            case "additionalProperties" -> unknownKey(message, name);
            case "propertyNames", "pattern" -> badPattern(message, name);
            case "enum" -> unknownWord(value, limit, name);
            case "type" -> capital(name) + " must be " + article(limit) + ", but is " + shown(value) + ".";
            case "minimum" -> capital(name) + " must be at least " + limit.asText() + ", but is " + shown(value) + ".";
            case "exclusiveMinimum" ->
                capital(name) + " must be above " + limit.asText() + ", but is " + shown(value) + ".";
            case "maximum" -> capital(name) + " must be at most " + limit.asText() + ", but is " + shown(value) + ".";
            case "minLength" -> capital(name) + " is empty.";
            case "maxLength" -> capital(name) + " is longer than " + limit.asText() + " characters.";
            case "minItems" -> tooFew(limit, value, name);
            case "maxItems" -> capital(name) + " has more than " + limit.asText() + " entries.";
            case "uniqueItems" -> capital(name) + " names something twice.";
            default -> capital(name) + ": " + message.getError() + ".";
        };
    }

    private String unknownKey(ValidationMessage message, String name) {
        String keyword = message.getSchemaLocation().getFragment().toString();
        String owner = keyword.substring(0, keyword.lastIndexOf('/'));
        List<String> known = new ArrayList<>();
        schema.at(owner + "/properties").fieldNames().forEachRemaining(known::add);
        return "The key \"" + message.getProperty() + "\" is not known in " + name + "."
                + Spelling.hint(message.getProperty(), known);
    }

    private static String unknownWord(JsonNode value, JsonNode limit, String name) {
        List<String> known = new ArrayList<>();
        limit.forEach(word -> known.add(word.asText()));
        String hint = value.isTextual() ? Spelling.hint(value.asText(), known) : "";
        return capital(name) + " cannot be " + shown(value) + "."
                + (hint.isEmpty() ? " It is one of " + String.join(", ", known) + "." : hint);
    }

    private static String badPattern(ValidationMessage message, String name) {
        String at = message.getInstanceLocation().toString();
        if (at.isEmpty() || at.endsWith("/id")) {
            return "The id " + shown(message.getInstanceNode())
                    + " must be small letters, digits and single hyphens, such as \"my-evening\".";
        }
        if (at.endsWith("/text")) {
            return "The text key " + shown(message.getInstanceNode())
                    + " must be small letters, digits and underscores.";
        }
        return capital(name) + " has a key that is no language; languages are written \"en\", \"de\", \"pt-BR\".";
    }

    private static String tooFew(JsonNode limit, JsonNode value, String name) {
        return value.isEmpty()
                ? capital(name) + " is empty."
                : capital(name) + " needs " + limit.asText() + " entries, but has " + value.size() + ".";
    }

    /** "/steps/3/pace/0" reads "pace of step 4": what a person would call the place. */
    private static String name(String pointer) {
        Deque<String> name = new ArrayDeque<>();
        String before = "";
        for (String part : pointer.substring(Math.min(1, pointer.length())).split("/")) {
            boolean number = NUMBER.matcher(part).matches();
            if (number && "steps".equals(before)) {
                name.pop();
                name.push("step " + (Integer.parseInt(part) + 1));
            } else if (!number && !part.isEmpty()) {
                name.push(part);
            }
            before = part;
        }
        return name.isEmpty() ? "the routine" : String.join(" of ", name);
    }

    private static String article(JsonNode type) {
        return switch (type.asText()) {
            case "object" -> "a map of keys and values";
            case "array" -> "a list";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "string" -> "a text";
            default -> "a number";
        };
    }

    private static String shown(JsonNode value) {
        if (value.isContainerNode()) {
            return value.isArray() ? "a list" : "a map of keys and values";
        }
        String text = value.isNull() ? "empty" : value.isTextual() ? '"' + value.asText() + '"' : value.asText();
        return text.length() > 60 ? text.substring(0, 60) + "…\"" : text;
    }

    private static String capital(String name) {
        return "\"" + name + "\"";
    }
}
