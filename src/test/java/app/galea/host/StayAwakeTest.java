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
        script(
                name,
                "case \"$1\" in *sleep*) ;; *) echo \"$@\" > " + folder.resolve(name + ".words")
                        + ";; esac\nfor last; do :; done\nexec \"$last\"");
    }

    private void script(String name, String lines) throws IOException {
        Path script = folder.resolve(name);
        Files.writeString(script, "#!/bin/sh\n" + lines + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void holdsFromBeginToCloseAndNoLonger() throws Exception {
        install("systemd-inhibit");
        StayAwake awake = StayAwake.begin(programs("Linux"));
        Path words = folder.resolve("systemd-inhibit.words");
        await(() -> Files.exists(words) && words.toFile().length() > 0);
        assertThat(Files.readString(words)).contains("--what=idle ").contains("--who=Galea");
        assertThat(awake.isHolding()).isTrue();
        awake.close();
        await(() -> !awake.isHolding());
    }

    @Test
    void asksTheDesktopToo() throws Exception {
        install("systemd-inhibit");
        install("gnome-session-inhibit");
        assertThat(StayAwake.commands(programs("Linux")))
                .extracting(command -> Path.of(command.get(0)).getFileName().toString())
                .containsExactly("systemd-inhibit", "systemd-inhibit", "gnome-session-inhibit");
    }

    /** As logind does for somebody who sits at another machine: the screen may be kept on, sleep may not be put off. */
    @Test
    void theScreenStaysOnWhereSleepMayNotBePutOff() throws Exception {
        script(
                "systemd-inhibit",
                "case \"$1\" in *sleep*) echo Failed to inhibit: Access denied; exit 1;; esac; exec cat");
        try (StayAwake awake = StayAwake.begin(programs("Linux"))) {
            await(() -> awake.holdingCount() == 1);
            Thread.sleep(100);
            assertThat(awake.isHolding()).isTrue();
        }
    }

    @Test
    void aDesktopThatRefusesDoesNotKeepTheSystemFromIt() throws Exception {
        install("systemd-inhibit");
        script("gnome-session-inhibit", "exit 1");
        try (StayAwake awake = StayAwake.begin(programs("Linux"))) {
            await(() -> awake.holdingCount() == 2);
        }
    }

    @Test
    void onMacItIsBoundToOurOwnProcess() throws Exception {
        install("caffeinate");
        assertThat(StayAwake.commands(programs("Mac OS X")).get(0))
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
        script("systemd-inhibit", "exit 1");
        try (StayAwake awake = StayAwake.begin(programs("Linux"))) {
            await(() -> !awake.isHolding());
        }
    }

    @Test
    void endsWhenOurEndOfItsInputEnds() throws Exception {
        install("systemd-inhibit");
        Process process =
                new ProcessBuilder(StayAwake.commands(programs("Linux")).get(0)).start();
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
