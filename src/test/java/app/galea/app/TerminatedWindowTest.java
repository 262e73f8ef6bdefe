package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galea.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole program with its window, asked by the system to end (SIGTERM; Ctrl-C is the same to Java). */
class TerminatedWindowTest {

    private static final int ENOUGH_BYTES = 20_000;

    @TempDir
    private Path folder;

    @Test
    void keepsItsSessionAndSaysThatItWasInterrupted() throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "no display here: no window was ended");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-Dprism.order=sw",
                        "-Dgalea.home=" + Path.of("").toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "coach",
                        "--camera",
                        "assets/demo/demo.mp4",
                        "--routine",
                        "demo-minute"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().put("GALEA_HOME", folder.resolve("home").toString());
        Process program = builder.start();
        try {
            waitForRecording(program);
            program.destroy();
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isEqualTo(ExitCode.INTERRUPTED.code());
            assertThat(files("summary.json")).hasSize(1);
            assertThat(Files.readString(folder.resolve("said.txt"))).doesNotContain("Exception");
        } finally {
            program.destroyForcibly();
        }
    }

    private void waitForRecording(Process program) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        long bytes = 0;
        while (bytes < ENOUGH_BYTES) {
            assertThat(program.isAlive())
                    .as("still running: " + Files.readString(folder.resolve("said.txt")))
                    .isTrue();
            assertThat(System.nanoTime()).as("a recording within 90 s").isLessThan(end);
            program.waitFor(200, TimeUnit.MILLISECONDS);
            bytes = 0;
            for (Path trace : files("trace.jsonl")) {
                bytes += Files.size(trace);
            }
        }
    }

    private List<Path> files(String name) throws IOException {
        Path home = folder.resolve("home");
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(file -> file.endsWith(name)).toList();
        }
    }
}
