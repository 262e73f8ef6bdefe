package app.galea.coach;

import app.galea.time.FrameTime;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing to say. Immutable.
 *
 * @param time when it was decided
 * @param variant which of the three wordings, 0 to 2
 * @param params words and numbers for the sentence, by name, in the order of names (for JSON); values are language-free:
 *     zone ids, {@code left}, {@code right}, {@code up}, {@code back}, numbers
 */
public record Cue(FrameTime time, CueId id, int variant, Map<String, String> params) {

    public Cue {
        params = java.util.Collections.unmodifiableMap(new TreeMap<>(params));
    }
}
