package app.galea.replay;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.replay.TraceEntry.Seen;
import app.galea.time.FrameTime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TraceLawsTest {

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackWhatWasWritten(long seed) throws TraceException {
        RandomObservations observations = new RandomObservations(seed);
        List<TraceEntry> written = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            written.add(new Seen(observations.next()));
        }
        FrameTime end = written.get(19).time();
        written.add(7, new TraceEntry.Commanded(written.get(7).time(), "pause"));
        written.add(new TraceEntry.Ended(end, TraceEntry.Reason.FINISHED));

        Path file = folder.resolve("trace.jsonl");
        try (TraceWriter writer = TraceWriter.create(file, TraceTest.HEADER)) {
            for (TraceEntry entry : written) {
                writer.append(entry);
            }
        }

        try (TraceReader reader = TraceReader.open(file)) {
            List<TraceEntry> read = new ArrayList<>();
            for (Optional<TraceEntry> one = reader.next(); one.isPresent(); one = reader.next()) {
                read.add(one.get());
            }
            assertThat(read).isEqualTo(written);
            assertThat(reader.isCut()).isFalse();
        }
    }
}
