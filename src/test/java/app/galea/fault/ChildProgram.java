package app.galea.fault;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.app.Main;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Galea in a process of its own, with a person's folder of its own; gone at the latest when it is closed. */
public final class ChildProgram implements AutoCloseable {

    private static final long LIMIT_SECONDS = 180;

    private final Path folder;
    private final Process process;

    private ChildProgram(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** What starts a program of ours: this Java, these classes. */
    public static List<String> command(List<String> options, Class<?> program, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(words));
        return command;
    }

    /** What starts Galea as it lies here. */
    public static List<String> galea(List<String> options, String... words) {
        List<String> all = new ArrayList<>(options);
        all.add("-Dgalea.home=" + Path.of("").toAbsolutePath());
        return command(all, Main.class, words);
    }

    /** Started: what it says and keeps is in {@code folder}. */
    public static ChildProgram start(Path folder, String... words) throws IOException {
        return start(folder, Map.of(), words);
    }

    /** The same in another environment. */
    public static ChildProgram start(Path folder, Map<String, String> environment, String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(galea(List.of("-Xmx700m", "-Dprism.order=sw"), words))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().put("GALEA_HOME", folder.resolve("home").toString());
        builder.environment().putAll(environment);
        return new ChildProgram(folder, builder.start());
    }

    /** Until there are {@code count} files whose names end so, of at least so many bytes each. */
    public void await(String ending, int count, long bytes) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (files(ending).stream().filter(file -> size(file) >= bytes).count() < count) {
            assertThat(process.isAlive()).as("still running: " + said()).isTrue();
            assertThat(System.nanoTime()).as(ending + " in time").isLessThan(end);
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    /** Asked by the system to end (SIGTERM; Ctrl-C is the same to Java). */
    public void terminate() {
        process.destroy();
    }

    /** What it ended with. */
    public int exitCode() throws IOException, InterruptedException {
        assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS))
                .as("ended: " + said())
                .isTrue();
        return process.exitValue();
    }

    /** What it has printed. */
    public String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    /** All of the person's files whose names end so. */
    public List<Path> files(String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder.resolve("home"), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getFileName().toString().endsWith(ending)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            /** Gone meanwhile, or not there yet. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
