package app.galea.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * One place of a script and where it stands, so that every complaint can name it. Immutable.
 *
 * @param path {@code segments[2].left}
 */
record ScriptNode(String path, JsonNode node) {

    boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** Refuses keys that mean nothing: a misspelled word must not pass in silence. */
    void allow(String... keys) throws ScriptException {
        if (isThere() && !node.isObject()) {
            throw complaint("keys with values are expected here");
        }
        Set<String> known = Set.of(keys);
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw complaint("\"" + name + "\" means nothing here; known are "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    ScriptNode child(String key) {
        JsonNode child = node.get(key);
        return new ScriptNode(
                path.isEmpty() ? key : path + '.' + key, child == null ? MissingNode.getInstance() : child);
    }

    List<ScriptNode> list(String key, int most) throws ScriptException {
        ScriptNode list = child(key);
        if (list.isThere() && !list.node.isArray()) {
            throw list.complaint("a list is expected here");
        }
        if (list.node.size() > most) {
            throw list.complaint("this is too long: " + list.node.size() + " of at most " + most);
        }
        List<ScriptNode> entries = new ArrayList<>();
        for (int i = 0; i < list.node.size(); i++) {
            entries.add(new ScriptNode(list.path + '[' + i + ']', list.node.get(i)));
        }
        return entries;
    }

    double number(String key, double otherwise, double least, double most) throws ScriptException {
        ScriptNode value = child(key);
        if (!value.isThere()) {
            return otherwise;
        }
        double number = value.node.asDouble(Double.NaN);
        if (!value.node.isNumber() || !(number >= least && number <= most)) {
            throw value.complaint("a number from " + least + " to " + most + " is expected, not " + value.node);
        }
        return number;
    }

    String text(String key, String otherwise) throws ScriptException {
        ScriptNode value = child(key);
        if (!value.isThere()) {
            return otherwise;
        }
        if (!value.node.isTextual()) {
            throw value.complaint("a word is expected, not " + value.node);
        }
        return value.node.asText();
    }

    boolean flag(String key, boolean otherwise) throws ScriptException {
        ScriptNode value = child(key);
        if (value.isThere() && !value.node.isBoolean()) {
            throw value.complaint("true or false is expected, not " + value.node);
        }
        return value.isThere() ? value.node.asBoolean() : otherwise;
    }

    ScriptException complaint(String reason) {
        return new ScriptException((path.isEmpty() ? "" : path + ": ") + reason + ".");
    }
}
