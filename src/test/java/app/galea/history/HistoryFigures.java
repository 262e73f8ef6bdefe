package app.galea.history;

import app.galea.routine.LocalText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;

/** A program that measures how the history does with years of sessions. */
final class HistoryFigures {

    private HistoryFigures() {}

    /** Takes how many sessions to generate, how many there are to be with copies, and how long each is, s. */
    public static void main(String[] args) throws Exception {
        int made = Integer.parseInt(args[0]);
        int all = Integer.parseInt(args[1]);
        double seconds = Double.parseDouble(args[2]);
        Path file = Files.createTempDirectory("galea-figures").resolve("history.db");
        List<SessionRecord> records = new ArrayList<>();
        timed(
                "generated " + made + " sessions of " + seconds + " s",
                () -> records.addAll(LongStream.range(0, made)
                        .parallel()
                        .mapToObj(seed -> MadeSession.of(seed, seconds))
                        .toList()));
        SqlHistory filled = SqlHistory.open(file);
        Instant first = Instant.parse("2013-01-01T18:00:00Z");
        timed("stored " + all, () -> {
            for (int i = 0; i < all; i++) {
                SessionRecord record = records.get(i % made);
                filled.save(
                        i < made
                                ? record
                                : record.at(first.plusSeconds(i * 86_400L)).withFolder("copy-" + i));
            }
            return all;
        });
        filled.database().read(handle -> handle.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        System.out.printf(Locale.ROOT, "database: %.1f MB%n", Files.size(file) / 1e6);
        for (int round = 0; round < 3; round++) {
            look(file);
        }
    }

    private static void look(Path file) throws Exception {
        SqlHistory[] opened = new SqlHistory[1];
        List<SessionEntry> entries = new ArrayList<>();
        timed("opened and listed", () -> {
            opened[0] = SqlHistory.open(file);
            return entries.addAll(opened[0].list());
        });
        LocalDate today = LocalDate.parse("2026-07-01");
        timed("trends: weeks, days in a row, minutes by day, dose", () -> {
            HistoryTrends trends = new HistoryTrends(entries, ZoneOffset.UTC);
            return trends.weeks(today, 104).size()
                    + trends.streak(today).longest()
                    + trends.minutesByDay().size()
                    + trends.dose("base-to-crown", 5).sessions();
        });
        timed("heat over 30 days", () -> opened[0].zoneSeconds(Instant.parse("2026-06-01T00:00:00Z")));
        timed("heat over everything", () -> opened[0].zoneSeconds(Instant.EPOCH));
        timed(
                "one summary with all figures",
                () -> opened[0].find(entries.get(17).id()));
        timed("next routine", () -> {
            List<app.galea.session.SessionSummary> last = new ArrayList<>();
            for (int i = 0; i < NextRoutine.SESSIONS; i++) {
                last.add(opened[0].find(entries.get(i).id()).orElseThrow().summary());
            }
            return new NextRoutine(LocalText.english("n"), LocalText.NONE, LocalText.NONE).plan(last, 10);
        });
    }

    private static void timed(String what, Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        System.out.printf(Locale.ROOT, "%-60s %8.3f s%n", what, (System.nanoTime() - start) / 1e9);
    }
}
