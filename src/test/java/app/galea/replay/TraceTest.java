package app.galea.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galea.anatomy.HeadSize;
import app.galea.observation.Observation;
import app.galea.observation.ObservationException;
import app.galea.replay.TraceEntry.Commanded;
import app.galea.replay.TraceEntry.Ended;
import app.galea.replay.TraceEntry.Reason;
import app.galea.replay.TraceEntry.Seen;
import app.galea.replay.TraceHeader.TracedNetwork;
import app.galea.replay.TraceHeader.TracedRoutine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTest {

    static final TraceHeader HEADER = new TraceHeader(
            "0.1.0",
            Instant.parse("2026-11-21T04:05:06.789Z"),
            "a camera with a \"name\" and an ü",
            false,
            new TracedNetwork("galea-pose-v0", "ab12"),
            new TracedRoutine("demo-minute", 1, "cd34", "id: demo-minute\nversion: 1\n"),
            new HeadSize(76.1, 98.2, 130.3, 2.4),
            true,
            Map.of("one_hand", "false"));

    @TempDir
    private Path folder;

    private Path file;
    private final RandomObservations observations = new RandomObservations(1);
    private final List<Observation> seen = new ArrayList<>();

    @BeforeEach
    void recordThreeObservationsAndAPause() throws TraceException {
        file = folder.resolve("trace.jsonl");
        try (TraceWriter writer = TraceWriter.create(file, HEADER)) {
            writer.append(see());
            writer.append(see());
            writer.append(new Commanded(seen.get(1).time(), "pause"));
            writer.append(see());
            writer.append(new Ended(seen.get(2).time(), Reason.SOURCE_ENDED));
        }
    }

    private Seen see() {
        Observation next = observations.next();
        seen.add(next);
        return new Seen(next);
    }

    @Test
    void keepsTheHeader() throws TraceException {
        try (TraceReader reader = TraceReader.open(file)) {
            assertThat(reader.header()).isEqualTo(HEADER);
        }
    }

    @Test
    void keepsThatThereWasNoRoutine() throws TraceException {
        TraceHeader free = new TraceHeader(
                "0.1.0",
                HEADER.started(),
                "clip.mp4",
                true,
                TracedNetwork.NONE,
                TracedRoutine.NONE,
                HeadSize.DEFAULT,
                false,
                Map.of());
        TraceWriter.replace(file, free).close();
        try (TraceReader reader = TraceReader.open(file)) {
            assertThat(reader.header()).isEqualTo(free);
            assertThat(reader.next()).isEmpty();
            assertThat(reader.isCut()).isTrue();
        }
    }

    @Test
    void isKnownAsATraceByItsFirstBytes() throws IOException {
        assertThat(TraceReader.isTrace(file)).isTrue();
        Path other = Files.writeString(folder.resolve("other.json"), "{\"format\":\"png\"}");
        assertThat(TraceReader.isTrace(other)).isFalse();
        assertThat(TraceReader.isTrace(folder)).isFalse();
    }

    @Test
    void givesCommandsWithTheObservationTheyCameBefore() throws TraceException, ObservationException {
        try (ReplayObserver replay = new ReplayObserver(TraceReader.open(file))) {
            assertThat(replay.next()).contains(seen.get(0));
            assertThat(replay.commands()).isEmpty();
            assertThat(replay.next()).contains(seen.get(1));
            assertThat(replay.commands()).isEmpty();
            assertThat(replay.next()).contains(seen.get(2));
            assertThat(replay.commands())
                    .containsExactly(new Commanded(seen.get(1).time(), "pause"));
            assertThat(replay.commands()).isEmpty();
            assertThat(replay.next()).isEmpty();
            assertThat(replay.next()).isEmpty();
            assertThat(replay.isCut()).isFalse();
        }
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void neverWritesOverARecording() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> TraceWriter.create(file, HEADER))
                .isInstanceOf(TraceException.class)
                .hasMessageContaining("is there already");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void saysWhenTheFolderIsNotThere() {
        assertThatThrownBy(() -> TraceWriter.create(folder.resolve("none/trace.jsonl"), HEADER))
                .isInstanceOf(TraceException.class)
                .hasMessageContaining("cannot be begun");
    }

    @Nested
    class Cut {

        @Test
        void isReadableUpToTheLastWholeLineWhereverItWasCut() throws IOException, TraceException {
            byte[] whole = Files.readAllBytes(file);
            int firstLine = lineEnd(whole, 1);
            for (int length = firstLine; length < whole.length; length++) {
                // a line that lacks its line feed only is whole
                long wholeLines = lines(whole, length + 1) - 1;
                try (TraceReader reader = read(Arrays.copyOf(whole, length))) {
                    assertThat(count(reader)).as("cut after %d bytes", length).isEqualTo(wholeLines);
                    assertThat(reader.isCut()).isEqualTo(wholeLines < 5);
                }
            }
        }

        @Test
        void saysSoWhenNotEvenTheHeaderIsThere() throws IOException {
            byte[] whole = Files.readAllBytes(file);
            for (int length = 0; length < lineEnd(whole, 1) - 1; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> read(cut)).isInstanceOf(TraceException.class);
            }
        }

        @Test
        void leavesAFileThatIsCutOutWhenTheDiskIsFull() throws TraceException, IOException {
            Sink sink = new Sink(5000);
            try (TraceWriter writer = new TraceWriter(folder.resolve("full"), sink)) {
                assertThatThrownBy(() -> {
                            for (int i = 0; i < 100; i++) {
                                writer.append(see());
                            }
                        })
                        .isInstanceOf(TraceException.class)
                        .hasMessageContaining("make room");
                assertThatThrownBy(() -> writer.append(see())).isInstanceOf(TraceException.class);
                assertThat(sink.written).isEqualTo(5000);
            }
        }
    }

    @Nested
    class Damaged {

        @Test
        void isRefusedWithTheNumberOfTheLine() throws IOException, TraceException {
            byte[] bytes = Files.readAllBytes(file);
            bytes[lineEnd(bytes, 2) + 40] ^= 1;
            Files.write(file, bytes);
            try (TraceReader reader = TraceReader.open(file)) {
                assertThat(reader.next()).isPresent();
                assertThatThrownBy(reader::next)
                        .isInstanceOf(TraceException.class)
                        .hasMessageContaining("Line 3")
                        .hasMessageContaining("damaged");
            }
        }

        @Test
        void isRefusedWhenWrittenByALaterVersion() throws IOException {
            String text = Files.readString(file).replace("galea.trace/1", "galea.trace/2");
            Files.writeString(file, text);
            assertThatThrownBy(() -> TraceReader.open(file))
                    .isInstanceOf(TraceException.class)
                    .hasMessageContaining("galea.trace/2")
                    .hasMessageContaining("use the version of Galea");
        }

        @Test
        void isRefusedWhenItIsSomethingElse() throws IOException {
            Files.write(file, new byte[3_000_000]);
            assertThatThrownBy(() -> TraceReader.open(file))
                    .isInstanceOf(TraceException.class)
                    .hasMessageContaining("not a recording");
        }

        @Test
        void isRefusedWhenALineIsSealedButMeansNothing() throws IOException, TraceException {
            Files.write(
                    file,
                    SealedLine.seal("{\"o\":[1,2,3]}".getBytes(StandardCharsets.US_ASCII)),
                    java.nio.file.StandardOpenOption.APPEND);
            Path strange = folder.resolve("strange.jsonl");
            byte[] bytes = Files.readAllBytes(file);
            int header = lineEnd(bytes, 1);
            int last = lineEnd(bytes, 6);
            Files.write(strange, Arrays.copyOf(bytes, header));
            Files.write(
                    strange, Arrays.copyOfRange(bytes, last, bytes.length), java.nio.file.StandardOpenOption.APPEND);
            try (TraceReader reader = TraceReader.open(strange)) {
                assertThatThrownBy(reader::next)
                        .isInstanceOf(TraceException.class)
                        .hasMessageContaining("Line 2");
            }
        }
    }

    private static TraceReader read(byte[] bytes) throws IOException, TraceException {
        return new TraceReader("cut", new ByteArrayInputStream(bytes));
    }

    private static long count(TraceReader reader) throws TraceException {
        long count = 0;
        for (Optional<TraceEntry> one = reader.next(); one.isPresent(); one = reader.next()) {
            count++;
        }
        return count;
    }

    private static long lines(byte[] bytes, int length) {
        long lines = 0;
        for (int i = 0; i < length; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static int lineEnd(byte[] bytes, int line) {
        int seen = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' && ++seen == line) {
                return i + 1;
            }
        }
        return bytes.length;
    }

    /** A disk with little room. */
    private static final class Sink implements WritableByteChannel {

        private final int room;
        private int written;

        Sink(int room) {
            this.room = room;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            if (written == room) {
                throw new IOException("No space left on device");
            }
            int taken = Math.min(bytes.remaining(), room - written);
            bytes.position(bytes.position() + taken);
            written += taken;
            return taken;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
