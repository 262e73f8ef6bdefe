package app.galea.pipeline;

import app.galea.replay.TraceEntry;
import app.galea.session.SessionSummary;

/**
 * How a run ended. Immutable.
 *
 * @param sentence what to tell the person when the source failed; else empty
 */
public record Ending(TraceEntry.Reason reason, String sentence, SessionSummary summary) {}
