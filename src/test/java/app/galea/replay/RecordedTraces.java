package app.galea.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Recordings for tests outside this package. */
public final class RecordedTraces {

    private RecordedTraces() {}

    /** The bytes of a short whole recording of nothing in particular, written to {@code file}. */
    public static byte[] random(Path file) throws TraceException, IOException {
        RandomObservations observations = new RandomObservations(5);
        try (TraceWriter writer = TraceWriter.create(file, TraceTest.HEADER)) {
            for (int i = 0; i < 8; i++) {
                writer.append(new TraceEntry.Seen(observations.next()));
            }
        }
        return Files.readAllBytes(file);
    }
}
