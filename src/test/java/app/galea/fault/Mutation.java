package app.galea.fault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** What chance, a full disk or a careless editor does to a file. */
final class Mutation {

    private static final String[] LINES = {
        "---\n",
        "? {a: b}\n",
        "- !!javax.script.ScriptEngineManager []\n",
        "&a [*a, *a]\n",
        "\u0000\n",
        "1e999\n",
        "\t- x\n"
    };

    private Mutation() {}

    static byte[] of(byte[] good, Random random) {
        byte[] mutant = good.clone();
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times && mutant.length > 2; i++) {
            mutant = once(mutant, random);
        }
        return mutant;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
        return switch (random.nextInt(7)) {
            case 0 -> changed(bytes, at, (byte) random.nextInt(256));
            case 1 -> changed(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 4 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            case 5 ->
                joined(
                        joined(
                                Arrays.copyOf(bytes, at),
                                LINES[random.nextInt(LINES.length)].getBytes(StandardCharsets.UTF_8)),
                        Arrays.copyOfRange(bytes, at, bytes.length));
            default -> changed(bytes, at, (byte) "0123456789-.:[]{}\"\n ".charAt(random.nextInt(20)));
        };
    }

    private static byte[] changed(byte[] bytes, int at, byte value) {
        byte[] copy = bytes.clone();
        copy[at] = value;
        return copy;
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }
}
