package app.galea.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines as bytes, without their line feeds, none longer than any honest one. Mutable; confined to one thread. */
final class LineReader {

    /** The header holds a whole routine, at most 256 KiB, which JSON may double. */
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
    private long number;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** Number of the last line given, 1 first. */
    long number() {
        return number;
    }

    /** The next line; empty at the end of the file. What exceeds the longest line is given as a line of its own. */
    Optional<byte[]> next() throws IOException {
        line.reset();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        while (b >= 0 && b != '\n' && line.size() < LONGEST) {
            line.write(b);
            b = in.read();
        }
        number++;
        return Optional.of(line.toByteArray());
    }
}
