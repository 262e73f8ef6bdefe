package app.galea.routine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The characters of a routine file, after everything that can be wrong before YAML begins. Immutable.
 *
 * @param name as the person named it
 */
record RoutineFile(String name, String text) {

    /** A routine is a few kB; 256 KiB is far beyond any honest one. */
    static final int LARGEST_BYTES = 256 * 1024;

    static RoutineFile read(Path path) throws RoutineException {
        String name = path.toString();
        return new RoutineFile(name, decode(name, bytes(name, path)));
    }

    private static byte[] bytes(String name, Path path) throws RoutineException {
        if (Files.isDirectory(path)) {
            throw refused(name, 0, "This is a folder, not a routine file.");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            // opening a pipe would wait for ever
            throw refused(name, 0, "This is not an ordinary file.");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(LARGEST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw refused(name, 0, "There is no such file.");
        } catch (IOException e) {
            throw refused(name, 0, "The file cannot be read (" + e.getClass().getSimpleName() + ").");
        }
        if (bytes.length > LARGEST_BYTES) {
            throw refused(name, 0, "The file is larger than 256 KiB, so it is hardly a routine.");
        }
        return bytes;
    }

    private static String decode(String name, byte[] bytes) throws RoutineException {
        if (bytes.length == 0) {
            throw refused(name, 0, "The file is empty.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            throw refused(name, lineAt(out.flip()), "This is not UTF-8 text. Save the file as UTF-8.");
        }
        String text = out.flip().toString();
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        refuseControls(name, withoutMark);
        return withoutMark;
    }

    private static void refuseControls(String name, String text) throws RoutineException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && "\n\r\t\u0085".indexOf(c) < 0) {
                throw refused(
                        name,
                        lineAt(text.subSequence(0, i)),
                        "There is an invisible control character (code " + (int) c + "). Remove it.");
            }
        }
    }

    private static int lineAt(CharSequence before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    static RoutineException refused(String name, int line, String reason) {
        return new RoutineException(List.of(new RoutineProblem(name, line, reason)));
    }
}
