package app.galea.pipeline;

import app.galea.coach.Cue;
import app.galea.replay.TraceEntry;
import java.util.function.Consumer;

/**
 * Where a runner's results go. All are called on the vision thread and must not wait.
 *
 * @param updates one for every observation; a slot in which the newest wins will do
 * @param cues what is to be said
 * @param trace what is to be recorded, in order
 * @param ending called once, last
 */
public record RunnerOutputs(
        Consumer<LiveUpdate> updates, Consumer<Cue> cues, Consumer<TraceEntry> trace, Consumer<Ending> ending) {}
