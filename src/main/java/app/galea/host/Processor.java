package app.galea.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The processor, as far as the system tells. Stateless. */
public final class Processor {

    private static final Path LINUX = Path.of("/proc/cpuinfo");

    private Processor() {}

    /** Its name and its cores; the same as long as the machine is the same. */
    public static String name(Map<String, String> environment) {
        return model(environment) + ", " + System.getProperty("os.arch", "") + ", " + cores() + " cores";
    }

    public static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static String model(Map<String, String> environment) {
        try (Stream<String> lines =
                Files.isReadable(LINUX) ? Files.readAllLines(LINUX, StandardCharsets.UTF_8).stream() : Stream.empty()) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(environment.getOrDefault("PROCESSOR_IDENTIFIER", ""));
        } catch (IOException untold) {
            return "";
        }
    }
}
