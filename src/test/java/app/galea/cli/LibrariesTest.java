package app.galea.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galea.cli.Finding.State;
import app.galea.concurrent.StopSignal;
import app.galea.host.Programs;
import app.galea.time.SystemClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose loader complains of the libraries we say, as a bare desktop's does. */
class LibrariesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
    }

    private Programs machineWithout(String libraries) throws IOException {
        install("true", "case \"" + libraries + "\" in *$LD_PRELOAD*) echo cannot be preloaded;; esac");
        return machine();
    }

    private Programs machine() {
        return new Programs(Map.of("PATH", folder.toString(), "DISPLAY", ":0"), "Linux");
    }

    private void install(String name, String does) throws IOException {
        Path script = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + does + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void whatTheWindowLacksIsNamedWithThePackagesThatBringIt() throws Exception {
        install("apt-get", ":");
        Finding window = new Libraries(machineWithout("libgtk-3.so.0 libXtst.so.6 libGL.so.1")).window();
        assertThat(window.state()).isEqualTo(State.MISSING);
        assertThat(window.finding()).contains("no window", "libgtk-3.so.0, libXtst.so.6 are not there");
        assertThat(window.fix()).isEqualTo("sudo apt-get install libgtk-3-0 libxtst6");
    }

    @Test
    void withoutAGraphicsLibraryTheWindowIsOnlySlow() throws Exception {
        install("dnf", ":");
        Libraries libraries = new Libraries(machineWithout("libXxf86vm.so.1"));
        assertThat(libraries.window().finding()).contains("it works", "libXxf86vm.so.1 is not there");
        assertThat(libraries.window().fix()).isEqualTo("sudo dnf install libXxf86vm");
        assertThat(libraries.noWindow()).isEmpty();
    }

    @Test
    void tonesMayLackALibraryToo() throws Exception {
        assertThat(new Libraries(machineWithout("libasound.so.2")).soundFix())
                .hasValue("install what Debian calls libasound2.");
        assertThat(new Libraries(machineWithout("nothing")).soundFix()).isEmpty();
    }

    @Test
    void nothingIsMissingWhereEverythingIsThere() throws Exception {
        assertThat(new Libraries(machineWithout("nothing")).window().state()).isEqualTo(State.FINE);
    }

    @Test
    void aWindowThatDoesNotOpenSaysWhatItLacks() throws Exception {
        assumeTrue(System.getProperty("os.name", "").contains("Linux"), "only Linux can lack libraries");
        install("pacman", ":");
        machineWithout("libgtk-3.so.0");
        Map<String, String> environment = Map.of("PATH", folder.toString(), "DISPLAY", ":0");
        Outside outside = new Outside(
                new Folders(folder, folder), environment, new SystemClock(), new StopSignal(), (wish, all) -> false);
        PrintWriter silent = new PrintWriter(Writer.nullWriter());
        Terminal terminal = new Terminal(silent, silent, false, false);
        assertThat(new Parts(outside, terminal).whyNoWindow())
                .isEqualTo("no window can be opened: libgtk-3.so.0 is not there. To mend it: 'sudo pacman -S gtk3'.");
    }
}
