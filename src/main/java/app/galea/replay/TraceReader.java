package app.galea.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * A recording being read from its beginning. A last line that was cut in writing is dropped ({@link #isCut}); a damaged
 * line with others after it is an error, since leaving it out could change the summary unnoticed. Mutable; confined to
 * the thread that opened it.
 */
public final class TraceReader implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final InputStream in;
    private final LineReader lines;
    private final TraceHeader header;
    private boolean ended;
    private boolean cut;

    TraceReader(String name, InputStream in) throws IOException, TraceException {
        this.name = name;
        this.in = in;
        this.lines = new LineReader(in);
        this.header = readHeader();
    }

    /** Opens a recording and reads its header. */
    public static TraceReader open(Path file) throws TraceException {
        InputStream in = null;
        try {
            in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            TraceReader reader = new TraceReader(file.toString(), in);
            in = null;
            return reader;
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        } finally {
            if (in != null) {
                closeQuietly(in);
            }
        }
    }

    /** Whether a file begins as recordings do; false also for what cannot be read. */
    public static boolean isTrace(Path file) {
        byte[] start = "{\"format\":\"galea.trace/".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (InputStream in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(start, in.readNBytes(start.length));
        } catch (IOException e) {
            return false;
        }
    }

    public TraceHeader header() {
        return header;
    }

    /** The next entry; empty after the last whole one. */
    public Optional<TraceEntry> next() throws TraceException {
        if (ended) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> line = lines.next();
            if (line.isEmpty()) {
                ended = true;
                cut = true;
                return Optional.empty();
            }
            if (!SealedLine.isWhole(line.get())) {
                return cutOrDamaged();
            }
            TraceEntry entry = EntryDecoder.decode(JSON.readTree(line.get()));
            ended = entry instanceof TraceEntry.Ended;
            return Optional.of(entry);
        } catch (com.fasterxml.jackson.core.JacksonException | IllegalArgumentException e) {
            throw new TraceException(place() + " is whole but means nothing to this version: " + e.getMessage(), e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Whether the recording stopped without its end: the program was killed, or the disk was full. Known at the end. */
    public boolean isCut() {
        return cut;
    }

    @Override
    public void close() {
        closeQuietly(in);
    }

    private Optional<TraceEntry> cutOrDamaged() throws IOException, TraceException {
        String damaged = place();
        if (lines.next().isPresent()) {
            throw new TraceException(damaged + " is damaged; fetch the file again or from a backup.");
        }
        ended = true;
        cut = true;
        return Optional.empty();
    }

    private TraceHeader readHeader() throws IOException, TraceException {
        byte[] line =
                lines.next().orElseThrow(() -> new TraceException(name + " is empty; there is nothing to replay."));
        try {
            JsonNode json = JSON.readTree(line);
            String format = json.path("format").asText();
            if (!format.startsWith("galea.trace/")) {
                throw noRecording();
            }
            if (!format.equals(TraceHeader.FORMAT)) {
                throw new TraceException(name + " is a recording in the format " + format + ", this program reads "
                        + TraceHeader.FORMAT + "; use the version of Galea that wrote it, or a newer one.");
            }
            if (!SealedLine.isWhole(line)) {
                throw new TraceException(place() + " is damaged; fetch the file again or from a backup.");
            }
            return HeaderJson.read(json);
        } catch (com.fasterxml.jackson.core.JacksonException | IllegalArgumentException | DateTimeException e) {
            throw noRecording();
        }
    }

    private TraceException noRecording() {
        return new TraceException(name + " is not a recording of Galea, or was cut off in its first line.");
    }

    private String place() {
        return "Line " + lines.number() + " of " + name;
    }

    private static TraceException unreadable(String name, IOException e) {
        return new TraceException(
                "The recording " + name + " cannot be read (" + e.getClass().getSimpleName() + ").", e);
    }

    private static void closeQuietly(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            // what was read is read; nobody could do anything about it
            assert e != null;
        }
    }
}
