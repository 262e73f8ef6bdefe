package app.galea.pipeline;

import app.galea.replay.TraceHeader;

/**
 * What a runner goes by. Immutable.
 *
 * @param header of the recording, made or replayed; the summary's input and environment come from it
 * @param endsWithRoutine whether the run ends when the routine is done; a file is watched to its end instead
 */
public record RunnerSettings(TraceHeader header, boolean endsWithRoutine) {}
