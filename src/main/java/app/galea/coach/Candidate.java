package app.galea.coach;

import java.util.Map;

/**
 * A cue that would like to be said now. Immutable.
 *
 * @param occasion it is said once for each of these, see {@link Reading#occasion()}
 */
record Candidate(CueId id, long occasion, Map<String, String> params) {}
