package app.galea.replay;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A line's seal: the last member of its JSON object is {@code "crc"}, eight hexadecimal digits, the CRC-32 of all bytes
 * before {@code ,"crc"}. The line stays plain JSON, and the check needs no parser.
 */
final class SealedLine {

    private static final byte[] BEFORE = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int HEX_DIGITS = 8;
    private static final int LENGTH = BEFORE.length + HEX_DIGITS + AFTER.length;

    private SealedLine() {}

    /** The sealed line with its line feed, of a JSON object without line feeds and with at least one member. */
    static byte[] seal(byte[] json) {
        int body = json.length - 1;
        byte[] line = new byte[body + LENGTH + 1];
        System.arraycopy(json, 0, line, 0, body);
        writeSeal(line, body, crc(json, body));
        line[line.length - 1] = '\n';
        return line;
    }

    /** Whether these bytes, without a line feed, are a whole line. */
    static boolean isWhole(byte[] line) {
        int body = line.length - LENGTH;
        if (body < 1) {
            return false;
        }
        byte[] seal = new byte[LENGTH];
        writeSeal(seal, 0, crc(line, body));
        return java.util.Arrays.equals(line, body, line.length, seal, 0, LENGTH);
    }

    private static void writeSeal(byte[] into, int at, long crc) {
        System.arraycopy(BEFORE, 0, into, at, BEFORE.length);
        int digits = at + BEFORE.length;
        for (int i = 0; i < HEX_DIGITS; i++) {
            into[digits + i] = DIGITS[(int) (crc >>> (4 * (HEX_DIGITS - 1 - i))) & 15];
        }
        System.arraycopy(AFTER, 0, into, digits + HEX_DIGITS, AFTER.length);
    }

    private static long crc(byte[] bytes, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
