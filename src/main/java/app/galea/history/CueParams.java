package app.galea.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** A cue's words and numbers as a JSON object. */
final class CueParams {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CueParams() {}

    static String text(Map<String, String> params) {
        try {
            return JSON.writeValueAsString(params);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words are always JSON", e);
        }
    }

    static Map<String, String> read(String text) {
        try {
            return JSON.readValue(text, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not written by this program: " + text, e);
        }
    }
}
