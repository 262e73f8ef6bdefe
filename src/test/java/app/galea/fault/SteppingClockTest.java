package app.galea.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galea.cli.ExitCode;
import app.galea.history.SessionEntry;
import app.galea.history.SqlHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The time of day jumps while the program coaches, as when a machine finds its time server, crosses a border, or is set by
 * hand: libfaketime gives the program another time several times a second, and leaves the steady clock alone.
 */
@Tag("fault")
class SteppingClockTest {

    /** Ten seconds before the hour that is left out in Berlin. */
    private static final String BEFORE_SUMMER_TIME = "@2026-03-29 01:59:50";

    private static final Instant THAT_MOMENT = Instant.parse("2026-03-29T00:59:50Z");

    private static final List<String> EDGES =
            List.of("@2026-03-29 03:00:00", "@2026-10-25 02:59:59", "@2026-12-31 23:59:59", "@2028-02-29 12:00:00");

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private static final long ENOUGH_BYTES = 20_000;

    private static final int JUMPS = 25;

    /** How old the picture may be that is looked at when the program is asked to end, on a busy machine. */
    private static final double DELAY_SECONDS = 2;

    @TempDir
    private Path folder;

    private Path library;

    @BeforeEach
    void find() {
        Optional<Path> found = Stream.of("x86_64", "aarch64")
                .map(machine -> Path.of("/usr/lib/" + machine + "-linux-gnu/faketime/libfaketimeMT.so.1"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), "libfaketime is not installed: no clock was set");
        library = found.orElseThrow();
    }

    @Test
    void whatWasDoneLastsAsLongAsItLastedAndIsKept() throws Exception {
        Lasted first = session(0);
        // the clock is set back to where the first one began
        Lasted second = session(1);

        List<SessionEntry> kept =
                SqlHistory.open(folder.resolve("home/history.db")).list();
        assertThat(kept).hasSize(2);
        assertThat(kept).extracting(SessionEntry::folder).doesNotHaveDuplicates();
        assertThat(kept).allSatisfy(session -> {
            assertThat(session.started()).isBetween(THAT_MOMENT, THAT_MOMENT.plus(LONGEST_START));
            assertThat(session.durationSeconds())
                    .isBetween(Math.min(first.least(), second.least()), Math.max(first.most(), second.most()));
        });
    }

    /** How long a session can have lasted, seconds of the clock that does not jump. */
    private record Lasted(double least, double most) {}

    /** Coaches until the clock has jumped often enough, and ends as by Ctrl-C. */
    private Lasted session(int sessionsBefore) throws Exception {
        Random random = new Random(7);
        Path clock = folder.resolve("clock.txt");
        set(clock, BEFORE_SUMMER_TIME);
        Map<String, String> environment = Map.of(
                "TZ", "Europe/Berlin",
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", clock.toString(),
                "FAKETIME_NO_CACHE", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "NO_FAKE_STAT", "1");
        long begun = System.nanoTime();
        try (ChildProgram program = ChildProgram.start(
                folder,
                environment,
                "coach",
                "--headless",
                "--camera",
                "assets/demo/demo.mp4",
                "--routine",
                "demo-minute")) {
            program.await("trace.jsonl", sessionsBefore + 1, ENOUGH_BYTES);
            long seen = System.nanoTime();
            for (int i = 0; i < JUMPS; i++) {
                set(clock, anyTime(random));
                Thread.sleep(150);
            }
            double least = secondsSince(seen) - DELAY_SECONDS;
            program.terminate();
            assertThat(program.exitCode()).as(program.said()).isEqualTo(ExitCode.INTERRUPTED.code());
            return new Lasted(least, secondsSince(begun));
        }
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    private static String anyTime(Random random) {
        int days = 400;
        return random.nextInt(4) == 0
                ? EDGES.get(random.nextInt(EDGES.size()))
                : String.format(Locale.ROOT, "%+d", random.nextInt(2 * days * 86_400) - days * 86_400);
    }

    /** At once: half a time is none. */
    private void set(Path clock, String time) throws Exception {
        Path fresh = Files.writeString(folder.resolve("fresh.txt"), time + "\n");
        Files.move(fresh, clock, StandardCopyOption.ATOMIC_MOVE);
    }
}
