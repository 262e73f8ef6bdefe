package app.galea.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StayAwakeTest {

    @TempDir
    Path folder;

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
    }

    private Programs programs(String system) {
        return new Programs(Map.of("PATH", folder.toString(), "XDG_CURRENT_DESKTOP", "ubuntu:GNOME"), system);
    }

    /** A program that notes its words, then does what it is told to hold. */
    private void install(String name) throws IOException {
        Path script = folder.resolve(name);
        Files.writeString(
                script,
                "#!/bin/sh\necho \"$@\" > " + folder.resolve(name + ".words")
                        + "\nfor last; do :; done\nexec \"$last\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void holdsFromBeginToCloseAndNoLonger() throws Exception {
        install("systemd-inhibit");
        StayAwake awake = StayAwake.begin(programs("Linux"));
        Path words = folder.resolve("systemd-inhibit.words");
        await(() -> Files.exists(words) && words.toFile().length() > 0);
        assertThat(Files.readString(words)).contains("--what=idle:sleep").contains("--who=Galea");
        assertThat(awake.isHolding()).isTrue();
        awake.close();
        await(() -> !awake.isHolding());
    }

    @Test
    void asksTheDesktopToo() throws Exception {
        install("systemd-inhibit");
        install("gnome-session-inhibit");
        assertThat(StayAwake.command(programs("Linux")))
                .containsSubsequence(
                        folder.resolve("gnome-session-inhibit").toString(),
                        folder.resolve("systemd-inhibit").toString(),
                        "cat");
    }

    @Test
    void onMacItIsBoundToOurOwnProcess() throws Exception {
        install("caffeinate");
        assertThat(StayAwake.command(programs("Mac OS X")))
                .containsSubsequence("-w", Long.toString(ProcessHandle.current().pid()));
    }

    @Test
    void withoutAProgramNothingHappens() {
        for (String system : new String[] {"Linux", "Mac OS X", "Windows 11", "Plan 9"}) {
            try (StayAwake awake = StayAwake.begin(programs(system))) {
                assertThat(awake.isHolding()).isFalse();
            }
            assertThat(StayAwake.program(programs(system))).isEmpty();
        }
    }

    @Test
    void aProgramThatFailsAtOnceIsNoHarm() throws Exception {
        Path script = folder.resolve("systemd-inhibit");
        Files.writeString(script, "#!/bin/sh\nexit 1\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        try (StayAwake awake = StayAwake.begin(programs("Linux"))) {
            await(() -> !awake.isHolding());
        }
    }

    @Test
    void endsWhenOurEndOfItsInputEnds() throws Exception {
        install("systemd-inhibit");
        Process process = new ProcessBuilder(StayAwake.command(programs("Linux"))).start();
        assertThat(process.isAlive()).isTrue();
        process.getOutputStream().close();
        assertThat(process.waitFor(5, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(10);
        }
    }
}
