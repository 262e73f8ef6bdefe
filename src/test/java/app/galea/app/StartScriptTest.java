package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start script asks of Java, here a Java that only repeats it. */
class StartScriptTest {

    @TempDir
    Path folder;

    private Path program;

    @BeforeEach
    void aPackage() throws IOException {
        assumeTrue(System.getProperty("os.name", "").contains("Linux"), "for Linux's folder of open files");
        program = folder.resolve("some where/app");
        Files.createDirectories(program.resolve("bin"));
        Files.createDirectories(program.resolve("lib"));
        Files.copy(Path.of("src/main/launch/galea"), program.resolve("bin/galea"));
        Files.writeString(program.resolve("lib/galea-0.1.0.jar"), "ours");
        Files.writeString(program.resolve("lib/other.jar"), "another's");
        Path java = Files.createDirectories(folder.resolve("some where/runtime/bin"))
                .resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\ncat /proc/self/fd/9/lib/other.jar 2>/dev/null\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private List<String> start(String... words) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", program.resolve("bin/galea").toString());
        builder.command().addAll(List.of(words));
        builder.environment().put("HOME", folder.toString());
        builder.environment().keySet().removeAll(List.of("GALEA_HOME", "XDG_CACHE_HOME", "GALEA_JAVA_OPTS"));
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void aProgramWithoutReadyClassesRecordsThem() throws IOException {
        List<String> asked = start("demo", "two words");
        assertThat(asked)
                .contains("-XX:+RecordDynamicDumpInfo", program + "/lib/*", "-Dgalea.home=" + program)
                .endsWith("app.galea.app.Main", "demo", "two words");
        assertThat(asked).anyMatch(word -> word.startsWith("-Dgalea.archive=" + folder + "/.cache/galea/classes-"));
    }

    @Test
    void thePersonIsAtHomeWhereTheShellSaysSo() throws IOException {
        assertThat(start()).contains("-Duser.home=" + folder);
    }

    @Test
    void readyClassesAreMappedWhereverTheFolderLies() throws IOException {
        Files.writeString(program.resolve("classes.txt"), "other.jar\ngalea-0.1.0.jar\n");
        Files.writeString(program.resolve("classes.jsa"), "mapped");
        List<String> asked = start("demo");
        assertThat(asked)
                .contains(
                        "-XX:SharedArchiveFile=" + program + "/classes.jsa",
                        "/proc/self/fd/9/lib/other.jar:/proc/self/fd/9/lib/galea-0.1.0.jar")
                .endsWith("app.galea.app.Main", "demo", "another's")
                .doesNotContain("-XX:+RecordDynamicDumpInfo")
                .noneMatch(word -> word.startsWith("-Dgalea.archive"));
    }
}
