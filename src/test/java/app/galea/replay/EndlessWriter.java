package app.galea.replay;

import java.nio.file.Path;

/** A program that records until it is killed; run by {@link KilledTest} as a process of its own. */
final class EndlessWriter {

    private EndlessWriter() {}

    public static void main(String[] args) throws TraceException, InterruptedException {
        RandomObservations observations = new RandomObservations(3);
        try (TraceWriter writer = TraceWriter.create(Path.of(args[0]), TraceTest.HEADER)) {
            while (true) {
                writer.append(new TraceEntry.Seen(observations.next()));
                Thread.sleep(1);
            }
        }
    }
}
