package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.cli.ExitCode;
import app.galea.fault.ChildProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole program on the terminal, asked by the system to end at any moment. */
class TerminatedDemoTest {

    @TempDir
    private Path folder;

    /** Not only while it coaches: also while it saves, and while it draws its reports. */
    @ParameterizedTest
    @ValueSource(strings = {"trace.jsonl", "summary.json", "report.html"})
    void keepsItsSessionAndSaysNothingOfATrouble(String lastWritten) throws Exception {
        try (ChildProgram program = ChildProgram.start(folder, "demo", "--fast", "--loop", "0.05")) {
            program.await(lastWritten, 1, 0);
            program.terminate();
            assertThat(program.exitCode()).as(program.said()).isEqualTo(ExitCode.INTERRUPTED.code());
            assertThat(program.said()).doesNotContain("galea: ");
            assertThat(program.files("trace.jsonl")).hasSize(1);
            assertThat(program.files("summary.json")).hasSize(1);
            assertThat(program.files(".part")).isEmpty();
        }
    }
}
