package app.galea.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.concurrent.WorkerThread;
import app.galea.replay.TraceEntry;
import app.galea.replay.TraceEntry.Commanded;
import app.galea.replay.TraceEntry.Ended;
import app.galea.replay.TraceException;
import app.galea.replay.TraceHeader;
import app.galea.replay.TraceReader;
import app.galea.replay.TraceWriter;
import app.galea.time.FrameTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceRecorderTest {

    private static final TraceHeader HEADER =
            PipelineSettings.free().header("0", Instant.EPOCH, "test", false, TraceHeader.TracedNetwork.NONE);

    @TempDir
    private Path folder;

    private final List<String> failures = new ArrayList<>();

    private static TraceEntry entry(int i) {
        return new Commanded(new FrameTime(i), "tense");
    }

    private static List<TraceEntry> read(Path file) throws TraceException {
        List<TraceEntry> entries = new ArrayList<>();
        try (TraceReader reader = TraceReader.open(file)) {
            for (Optional<TraceEntry> one = reader.next(); one.isPresent(); one = reader.next()) {
                entries.add(one.get());
            }
        }
        return entries;
    }

    @Test
    void writesInOrderOnItsOwnThreadAndEndsWithTheLastEntry() throws TraceException, InterruptedException {
        Path file = folder.resolve("trace.jsonl");
        TraceRecorder recorder = new TraceRecorder(TraceWriter.create(file, HEADER), failures::add);
        List<TraceEntry> taken = new ArrayList<>();
        try (WorkerThread store = WorkerThread.start(recorder)) {
            for (int i = 0; i < 1000; i++) {
                taken.add(entry(i));
                recorder.take(entry(i));
            }
            Ended end = new Ended(new FrameTime(1000), TraceEntry.Reason.FINISHED);
            taken.add(end);
            recorder.take(end);
            assertThat(store.join(Duration.ofSeconds(20))).isTrue();
        }
        assertThat(read(file)).isEqualTo(taken);
        assertThat(failures).isEmpty();
    }

    @Test
    void saysOnceWhenTheDiskFailsAndLetsTheRestGo() throws TraceException {
        Path file = folder.resolve("trace.jsonl");
        TraceWriter writer = TraceWriter.create(file, HEADER);
        writer.close();
        TraceRecorder recorder = new TraceRecorder(writer, failures::add);
        recorder.take(entry(1));
        recorder.take(entry(2));
        recorder.end();
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0)).contains("breaks off");
    }

    @Test
    void saysWhenTheDiskIsTooSlowAndKeepsWhatItHas() throws TraceException {
        Path file = folder.resolve("trace.jsonl");
        TraceRecorder recorder = new TraceRecorder(TraceWriter.create(file, HEADER), failures::add);
        for (int i = 0; i < 9001; i++) {
            recorder.take(entry(i));
        }
        recorder.end();
        assertThat(read(file)).hasSize(9000);
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0)).contains("too slow");
    }
}
