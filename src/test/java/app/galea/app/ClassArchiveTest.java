package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive itself is Java's; when it is thrown away is ours. */
class ClassArchiveTest {

    @TempDir
    Path folder;

    private Path jars;
    private Path archive;

    @BeforeEach
    void aProgramWithAnArchive() throws IOException {
        jars = Files.createDirectory(folder.resolve("lib"));
        Files.writeString(jars.resolve("galea.jar"), "one");
        archive = Files.writeString(folder.resolve("classes.jsa"), "mapped");
        label("with the window's classes");
    }

    private void label(String window) throws IOException {
        List<String> lines = new ArrayList<>(List.of(window));
        lines.addAll(ClassArchive.fitting(jars));
        Files.write(folder.resolve("classes.jsa.txt"), lines);
    }

    private boolean staysAfterRun(boolean windowed) {
        new ClassArchive(archive).refresh(jars, windowed);
        return Files.exists(archive);
    }

    @Test
    void oneThatFitsStays() {
        assertThat(staysAfterRun(true)).isTrue();
        assertThat(staysAfterRun(false)).isTrue();
    }

    @Test
    void anotherProgramNeedsAnother() throws IOException {
        Files.writeString(jars.resolve("galea.jar"), "another");
        assertThat(staysAfterRun(false)).isFalse();
    }

    @Test
    void oneOfTheTerminalGoesWhenThereWasAWindow() throws IOException {
        label("without the window's classes");
        assertThat(staysAfterRun(false)).isTrue();
        assertThat(staysAfterRun(true)).isFalse();
    }

    @Test
    void oneOfWhichNothingIsKnownGoes() throws IOException {
        Files.delete(folder.resolve("classes.jsa.txt"));
        assertThat(staysAfterRun(false)).isFalse();
    }

    @Test
    void aJavaThatDoesNotRecordIsNoTrouble() throws IOException {
        // the tests run without -XX:+RecordDynamicDumpInfo
        Files.delete(archive);
        assertThat(staysAfterRun(true)).isFalse();
        assertThat(folder).isDirectoryNotContaining("glob:**.jsa.*[0-9]");
    }

    @Test
    void onlyWhatCoachesGetsAHeadStart() {
        assertThat(HeadStart.isWorthwhile(List.of(), 2)).isTrue();
        assertThat(HeadStart.isWorthwhile(List.of("demo", "--fast"), 2)).isTrue();
        assertThat(HeadStart.isWorthwhile(List.of("history", "list"), 2)).isFalse();
        assertThat(HeadStart.isWorthwhile(List.of("demo"), 1)).isFalse();
    }
}
