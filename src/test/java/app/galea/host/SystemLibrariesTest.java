package app.galea.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemLibrariesTest {

    @TempDir
    Path empty;

    @Test
    void theLoaderTellsWhatIsThereAndWhatIsNot() throws InterruptedException {
        Programs here = Programs.here();
        assumeTrue(here.isLinux() && here.isThere("true"), "only Linux's loader is asked");
        SystemLibraries libraries = new SystemLibraries(here);
        assertThat(libraries.isThere("libc.so.6")).isTrue();
        assertThat(libraries.isThere("libgalea-nowhere.so.0")).isFalse();
    }

    @Test
    void aLibraryThatIsNoneIsMissing() throws Exception {
        Programs here = Programs.here();
        assumeTrue(here.isLinux() && here.isThere("true"), "only Linux's loader is asked");
        Path text = Files.writeString(empty.resolve("libstub.so.0"), "no library");
        assertThat(new SystemLibraries(here).isThere(text.toString())).isFalse();
    }

    @Test
    void elsewhereNothingIsSaidToBeMissing() throws InterruptedException {
        Programs bare = new Programs(Map.of("PATH", empty.toString()), "Linux");
        Programs mac = new Programs(System.getenv(), "Mac OS X");
        assertThat(new SystemLibraries(bare).isThere("libgalea-nowhere.so.0")).isTrue();
        assertThat(new SystemLibraries(mac).isThere("libgalea-nowhere.so.0")).isTrue();
    }
}
