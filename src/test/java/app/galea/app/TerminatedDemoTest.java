package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole program on the terminal, asked by the system to end (SIGTERM; Ctrl-C is the same to Java) at any moment. */
class TerminatedDemoTest {

    private static final long LIMIT_SECONDS = 90;

    @TempDir
    private Path folder;

    /** Not only while it coaches: also while it saves, and while it draws its reports. */
    @ParameterizedTest
    @ValueSource(strings = {"trace.jsonl", "summary.json", "report.html"})
    void keepsItsSessionAndSaysNothingOfATrouble(String lastWritten) throws Exception {
        Process program = start();
        try {
            waitFor(lastWritten, program);
            program.destroy();
            assertThat(program.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(said()).doesNotContain("galea: ");
            assertThat(program.exitValue()).as(said()).isEqualTo(ExitCode.INTERRUPTED.code());
            assertThat(files("trace.jsonl")).hasSize(1);
            assertThat(files("summary.json")).hasSize(1);
            assertThat(parts()).isEmpty();
        } finally {
            program.destroyForcibly();
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-Dgalea.home=" + Path.of("").toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "demo",
                        "--fast",
                        "--loop",
                        "0.05"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().put("GALEA_HOME", folder.resolve("home").toString());
        return builder.start();
    }

    private void waitFor(String name, Process program) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (files(name).isEmpty()) {
            assertThat(program.isAlive()).as("still running: " + said()).isTrue();
            assertThat(System.nanoTime()).as(name + " within 90 s").isLessThan(end);
            program.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("home"))) {
            return all.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    private List<Path> files(String name) throws IOException {
        Path sessions = folder.resolve("home").resolve("sessions");
        if (!Files.isDirectory(sessions)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(sessions)) {
            return all.filter(file -> file.endsWith(name)).toList();
        }
    }
}
