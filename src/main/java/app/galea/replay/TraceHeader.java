package app.galea.replay;

import app.galea.anatomy.HeadSize;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a recording says of itself before the first observation: all that a replay needs to come to the same summary.
 * Immutable.
 *
 * @param version of the program that wrote it
 * @param started date and time of the session's beginning, to the millisecond
 * @param input what was watched, in words: a camera's name, a file
 * @param demo whether it was the bundled clip
 * @param network that made the observations
 * @param routine coached by, or {@link TracedRoutine#NONE}
 * @param head size the session began with
 * @param calibrated whether that size was measured on the person and therefore stays
 * @param settings that change results, by name; language-free words and numbers
 */
public record TraceHeader(
        String version,
        Instant started,
        String input,
        boolean demo,
        TracedNetwork network,
        TracedRoutine routine,
        HeadSize head,
        boolean calibrated,
        Map<String, String> settings) {

    /** Name and version of the format, first in every recording. */
    public static final String FORMAT = "galea.trace/1";

    public TraceHeader {
        started = Instant.ofEpochMilli(started.toEpochMilli());
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** Which network saw; both empty when no network did (practice, truth). */
    public record TracedNetwork(String id, String sha256) {

        public static final TracedNetwork NONE = new TracedNetwork("", "");
    }

    /**
     * The whole routine, so that a replay does not depend on any library.
     *
     * @param text the routine's file as text, opaque here; {@code routine} reads it
     * @param sha256 of that text in UTF-8
     */
    public record TracedRoutine(String id, int version, String sha256, String text) {

        /** Watched without a routine. */
        public static final TracedRoutine NONE = new TracedRoutine("", 0, "", "");

        /** With the text's checksum. */
        public static TracedRoutine of(String id, int version, String text) {
            return new TracedRoutine(id, version, Sha256.ofText(text), text);
        }

        public boolean isNone() {
            return id.isEmpty();
        }
    }
}
