package app.galea.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.galea.fault.ChildProgram;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A whole program whose window cannot be opened, and which goes on to the terminal. */
class NoWindowTest {

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only there can a display be named that is not there")
    void leavesNothingInTheDemosWay() throws Exception {
        try (ChildProgram program = ChildProgram.start(folder, Map.of("DISPLAY", ":9999", "WAYLAND_DISPLAY", ""))) {
            program.await("trace.jsonl", 1, 1);
            program.terminate();
            program.exitCode();
            assertThat(program.said())
                    .contains("There is no display for the window. Here is the demo on the terminal.")
                    .doesNotContain("already running");
        }
    }
}
