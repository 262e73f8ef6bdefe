package app.galea.replay;

import app.galea.time.FrameTime;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A recording being written, {@value TraceHeader#FORMAT}. Every line goes to the operating system whole and at once, so
 * that a killed program loses at most the line being written; and at least every second of the session to the disk
 * itself, so that a power cut loses no more than that. The file is readable by its owner only. Mutable; confined to the
 * store thread, since a slow disk makes it wait.
 *
 * <p>Once a line could not be written the recording is over: further entries are refused with the same exception.
 */
public final class TraceWriter implements AutoCloseable {

    private static final String OWNER_ONLY = "rw-------";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    /** A little under a second, since the disk takes its time as well. */
    private static final double FORCE_SECONDS = 0.8;

    private final Path file;
    private final WritableByteChannel channel;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(8192);
    private FrameTime forced = FrameTime.ZERO;
    private long lines;
    private boolean broken;

    TraceWriter(Path file, WritableByteChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Begins a recording in a new file; one that is there already is left alone and refused. */
    public static TraceWriter create(Path file, TraceHeader header) throws TraceException {
        try {
            TraceWriter writer = new TraceWriter(file, open(file));
            writer.begin(header);
            return writer;
        } catch (FileAlreadyExistsException e) {
            throw new TraceException(file + " is there already; choose another name for the recording.", e);
        } catch (IOException e) {
            throw new TraceException(
                    "The recording " + file + " cannot be begun (" + reason(e) + "); choose a folder you may write to.",
                    e);
        }
    }

    /** Begins a recording in a file that may be there already; what it held is lost. */
    public static TraceWriter replace(Path file, TraceHeader header) throws TraceException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new TraceException("The file " + file + " cannot be replaced (" + reason(e) + ").", e);
        }
        return create(file, header);
    }

    /** Writes one entry; entries keep their order. */
    public void append(TraceEntry entry) throws TraceException {
        Content content = entry.match(
                seen -> out -> new EntryEncoder(out).seen(seen),
                commanded -> out -> new EntryEncoder(out).commanded(commanded),
                ended -> out -> new EntryEncoder(out).ended(ended));
        write(content);
        boolean isDue = entry.time().since(forced) >= FORCE_SECONDS || entry instanceof TraceEntry.Ended;
        if (isDue) {
            forced = entry.time();
            force();
        }
    }

    /** Lets go of the file. A recording without a {@link TraceEntry.Ended} counts as cut off. */
    @Override
    public void close() throws TraceException {
        try {
            channel.close();
        } catch (IOException e) {
            throw new TraceException("The recording " + file + " could not be closed (" + reason(e) + ").", e);
        }
    }

    private void begin(TraceHeader header) throws TraceException {
        try {
            write(out -> HeaderJson.write(out, header));
        } catch (TraceException e) {
            close();
            throw e;
        }
    }

    private void write(Content content) throws TraceException {
        if (broken) {
            throw new TraceException("The recording " + file + " broke off at line " + (lines + 1) + ".");
        }
        try {
            buffer.reset();
            try (JsonGenerator out = JSON.createGenerator(buffer)) {
                content.writeTo(out);
            }
            ByteBuffer line = ByteBuffer.wrap(SealedLine.seal(buffer.toByteArray()));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            lines++;
        } catch (IOException e) {
            throw breaksOff(e);
        }
    }

    private void force() throws TraceException {
        try {
            if (channel instanceof FileChannel onDisk) {
                onDisk.force(false);
            }
        } catch (IOException e) {
            throw breaksOff(e);
        }
    }

    private TraceException breaksOff(IOException e) {
        broken = true;
        return new TraceException(
                "The recording " + file + " breaks off at line " + (lines + 1) + " (" + reason(e)
                        + "); make room on the disk. What was recorded before stays good.",
                e);
    }

    private static SeekableByteChannel open(Path file) throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return isPosix(file) ? Files.newByteChannel(file, options, ownerOnly()) : Files.newByteChannel(file, options);
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
    }

    /** The system's reason, without the file's name, which the sentence has already. */
    private static String reason(IOException e) {
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return e.getClass().getSimpleName();
    }

    /** What a line holds. */
    private interface Content {

        void writeTo(JsonGenerator out) throws IOException;
    }
}
