package app.galea.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedOpenCvTest {

    @TempDir
    private Path folder;

    @Test
    void isFoundWhereTheBuildPutsItAndNothingElseIsTakenForIt() throws IOException {
        Path library = folder.resolve("nu/pattern/opencv/linux/x86_64/libopencv_java490.so");
        Files.createDirectories(library.getParent());
        Files.writeString(library.resolveSibling("README.md"), "not a library");
        assertThat(OpenCv.shipped(folder.toString())).isEmpty();
        Files.writeString(library, "");
        assertThat(OpenCv.shipped(folder.toString())).contains(library);
    }

    @Test
    void isNotLookedForWhenTheProgramRunsFromItsSources() {
        assertThat(OpenCv.shipped("")).isEmpty();
        assertThat(OpenCv.shipped(folder.resolve("none").toString())).isEmpty();
    }
}
