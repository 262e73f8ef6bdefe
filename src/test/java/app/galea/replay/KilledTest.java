package app.galea.replay;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.fault.ChildProgram;
import app.galea.replay.TraceEntry.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTest {

    private static final int ENOUGH_BYTES = 100_000;

    @TempDir
    private Path folder;

    @Test
    void aKilledProgramLosesAtMostTheLineBeingWritten() throws IOException, InterruptedException, TraceException {
        Path file = folder.resolve("trace.jsonl");
        Process program = new ProcessBuilder(ChildProgram.command(List.of(), EndlessWriter.class, file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        long sizeBefore = waitForBytes(program, file);
        program.destroyForcibly();
        assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();

        RandomObservations expected = new RandomObservations(3);
        long entries = 0;
        try (TraceReader reader = TraceReader.open(file)) {
            for (Optional<TraceEntry> one = reader.next(); one.isPresent(); one = reader.next()) {
                assertThat(one).contains(new Seen(expected.next()));
                entries++;
            }
            assertThat(reader.isCut()).isTrue();
        }
        long wholeLines = Files.readString(file).chars().filter(c -> c == '\n').count() - 1;
        assertThat(entries).isEqualTo(wholeLines);
        assertThat(Files.size(file)).isGreaterThanOrEqualTo(sizeBefore);
    }

    private static long waitForBytes(Process program, Path file) throws IOException, InterruptedException {
        long size = 0;
        while (size < ENOUGH_BYTES) {
            assertThat(program.isAlive()).isTrue();
            program.waitFor(20, TimeUnit.MILLISECONDS);
            size = Files.exists(file) ? Files.size(file) : 0;
        }
        return size;
    }
}
