package app.galea.replay;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.replay.TraceEntry.Commanded;
import app.galea.replay.TraceEntry.Ended;
import app.galea.replay.TraceEntry.Reason;
import app.galea.replay.TraceEntry.Seen;
import app.galea.time.FrameTime;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceSchemaTest {

    private final JsonSchema schema = schema();

    @TempDir
    private Path folder;

    @Test
    void everyLineFitsThePublishedSchema() throws TraceException, IOException {
        Path file = folder.resolve("trace.jsonl");
        RandomObservations observations = new RandomObservations(2);
        try (TraceWriter writer = TraceWriter.create(file, header())) {
            for (int i = 0; i < 30; i++) {
                writer.append(new Seen(observations.next()));
            }
            writer.append(new Commanded(FrameTime.ZERO, "tense"));
            writer.append(new Ended(FrameTime.ZERO, Reason.INTERRUPTED));
        }
        for (String line : Files.readAllLines(file)) {
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoLine() {
        assertThat(schema.validate("{\"o\":[0,0,1,[],[],[],[]],\"crc\":\"00000000\"}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate("{\"command\":\"dance\",\"t\":0,\"crc\":\"00000000\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static TraceHeader header() {
        TraceHeader test = TraceTest.HEADER;
        return new TraceHeader(
                test.version(),
                test.started(),
                test.input(),
                test.demo(),
                TraceHeader.TracedNetwork.NONE,
                new TraceHeader.TracedRoutine("demo-minute", 1, "0123456789abcdef".repeat(4), "id: demo-minute"),
                test.head(),
                test.calibrated(),
                test.settings());
    }

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("src/site/markdown/trace.schema.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
