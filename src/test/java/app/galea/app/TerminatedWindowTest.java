package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galea.cli.ExitCode;
import app.galea.fault.ChildProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole program with its window, asked by the system to end. */
class TerminatedWindowTest {

    private static final int ENOUGH_BYTES = 20_000;

    @TempDir
    private Path folder;

    @Test
    void keepsItsSessionAndSaysThatItWasInterrupted() throws Exception {
        assumeTrue(System.getenv("DISPLAY") != null, "no display here: no window was ended");
        try (ChildProgram program =
                ChildProgram.start(folder, "coach", "--camera", "assets/demo/demo.mp4", "--routine", "demo-minute")) {
            program.await("trace.jsonl", 1, ENOUGH_BYTES);
            program.terminate();
            assertThat(program.exitCode()).as(program.said()).isEqualTo(ExitCode.INTERRUPTED.code());
            assertThat(program.files("summary.json")).hasSize(1);
            assertThat(program.said()).doesNotContain("Exception");
        }
    }
}
