package app.galea.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.concurrent.StopSignal;
import app.galea.time.SystemClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code galea models run}: how networks are run is asked, wished and taken back. */
class ModelsRunTest {

    @TempDir
    Path folder;

    private final PrintStream systemOut = System.out;
    private final PrintStream systemErr = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void hear() {
        System.setOut(systemOut);
        System.setErr(systemErr);
    }

    private int galea(String... words) {
        said.reset();
        Folders folders = new Folders(Path.of(".").toAbsolutePath().normalize(), folder.resolve("home"));
        return new CommandLineMain(new Outside(
                        folders, Map.of("NO_COLOR", "1"), new SystemClock(), new StopSignal(), (wish, all) -> false))
                .run(words);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aWishIsKeptUntilItIsTakenBack() {
        assertThat(galea("models", "run", "--bits", "8", "--threads", "2")).isZero();
        assertThat(said()).contains("2 thread(s): as chosen").contains("8 bits: as chosen");
        assertThat(galea("look", "src/test/resources/frames/demo-0600.jpg")).isZero();
        assertThat(galea("models", "run", "--bits", "auto")).isZero();
        assertThat(said()).contains("1 thread(s): ").contains("Floats: not timed yet");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(galea("models", "run", "--bits", "9")).isEqualTo(2);
        assertThat(said()).contains("auto, 8 or 32");
    }
}
