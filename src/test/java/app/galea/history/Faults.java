package app.galea.history;

import app.galea.fault.ChildProgram;
import app.galea.history.Outbox.Letter;
import app.galea.pipeline.SessionKeeper;
import app.galea.pipeline.SessionKeeper.Unfinished;
import app.galea.report.SummaryJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Makes sessions break off in many ways and counts what was lost. Run as a program it gives the table of all faults. */
final class Faults {

    private static final double SECONDS = 4;

    private final Path folder;

    Faults(Path folder) {
        this.folder = folder;
    }

    /**
     * What became of one broken session.
     *
     * @param lostSeconds from the last observation the coach worked on to the last one in the history; 0 where none was
     * @param recovered whether it was found as broken off
     * @param wrong what should not be; empty where all is well
     */
    record Outcome(double lostSeconds, boolean recovered, String wrong) {}

    /** Prints the table: how many kills, how many of each other fault. */
    public static void main(String[] args) throws Exception {
        int kills = Integer.parseInt(args[0]);
        int others = Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory("galea-faults");
        Faults faults = new Faults(folder);
        row("SIGKILL at a seeded moment", kills, seed -> faults.kill(seed, List.of()));
        row("last line cut anywhere", others * 5, faults::cut);
        row(
                "disk full (file size limit)",
                others,
                seed -> faults.kill(
                        seed, List.of("bash", "-c", "ulimit -f $0; exec \"$@\"", String.valueOf(20 + seed % 40))));
        row("folder cannot be written", others, faults::closed);
        new SaveFaults(folder).rows(kills, others);
        remove(folder);
    }

    interface Fault {

        Outcome happen(long seed) throws Exception;
    }

    static void row(String name, int count, Fault fault) throws Exception {
        ExecutorService four = Executors.newFixedThreadPool(4);
        List<Callable<Outcome>> work = new ArrayList<>();
        for (long seed = 0; seed < count; seed++) {
            long one = seed;
            work.add(() -> fault.happen(one));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> done : four.invokeAll(work)) {
            outcomes.add(done.get());
        }
        four.shutdown();
        List<String> wrong = outcomes.stream()
                .map(Outcome::wrong)
                .filter(text -> !text.isEmpty())
                .toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d offered back | %.3f s lost at most, %.3f s on average | %d wrong | %s%n",
                name,
                count,
                outcomes.stream().filter(Outcome::recovered).count(),
                outcomes.stream().mapToDouble(Outcome::lostSeconds).max().orElse(0),
                outcomes.stream().mapToDouble(Outcome::lostSeconds).average().orElse(0),
                wrong.size(),
                wrong.stream().distinct().limit(3).toList());
    }

    /** Kills a recording program at a moment that the seed gives, in the session or in its saving; then looks. */
    Outcome kill(long seed, List<String> before) throws Exception {
        Path home = Files.createDirectories(folder.resolve("kill-" + seed + "-" + before.size()));
        Path out = home.resolve("out.txt");
        List<String> command = new ArrayList<>(before);
        command.addAll(ChildProgram.command(
                List.of("-XX:TieredStopAtLevel=1", "-Xmx200m"),
                Recorder.class,
                home.toString(),
                String.valueOf(seed),
                String.valueOf(SECONDS)));
        Process program = new ProcessBuilder(command)
                .redirectError(home.resolve("err.txt").toFile())
                .redirectOutput(out.toFile())
                .start();
        while (program.isAlive() && !Files.readString(out).contains("at ")) {
            program.waitFor(10, TimeUnit.MILLISECONDS);
        }
        // a full disk is met by itself; nobody has to kill
        long moment = before.isEmpty() ? new Random(seed).nextInt((int) (SECONDS * 1150)) : 60_000;
        program.waitFor(moment, TimeUnit.MILLISECONDS);
        program.destroyForcibly();
        program.waitFor(20, TimeUnit.SECONDS);
        return look(home, Files.readString(out));
    }

    /** A whole recording, cut at any byte. */
    Outcome cut(long seed) throws Exception {
        Path home = Files.createDirectories(folder.resolve("cut-" + seed));
        Path sample = sample();
        byte[] whole = Files.readAllBytes(sample);
        int header = indexOfLineFeed(whole) + 1;
        int length = header + new Random(seed).nextInt(whole.length - header);
        Path trace = new SessionFolders(home.resolve("sessions")).trace("one");
        Files.createDirectories(trace.getParent());
        Files.write(trace, java.util.Arrays.copyOf(whole, length));
        long lines = 0;
        for (int i = header; i < length; i++) {
            lines += whole[i] == '\n' ? 1 : 0;
        }
        // the last one that was begun is what the coach had worked on
        return look(home, "at " + lines / 12.0 + "\n");
    }

    private synchronized Path sample() throws Exception {
        Path home = folder.resolve("sample");
        Path trace = home.resolve("sessions/one/trace.jsonl");
        if (!Files.exists(trace)) {
            Files.createDirectories(home);
            Recorder.main(new String[] {home.toString(), "7", "4"});
        }
        return trace;
    }

    private static int indexOfLineFeed(byte[] bytes) {
        int at = 0;
        while (bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Nothing can be written: a file stands where the person's folder should be. */
    Outcome closed(long seed) throws Exception {
        Path home = Files.writeString(folder.resolve("closed-" + seed), "in the way");
        Process program = new ProcessBuilder(ChildProgram.command(
                        List.of("-XX:TieredStopAtLevel=1"), Recorder.class, home.toString(), String.valueOf(seed), "1"))
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        boolean well = program.waitFor() == 0
                && said.contains("ended ")
                && said.lines().filter(line -> line.startsWith("not saved")).count() == 1
                && Files.readString(home).equals("in the way");
        return new Outcome(0, false, well ? "" : "not coached to its end: " + said);
    }

    /** What the next start finds. */
    private static Outcome look(Path home, String said) throws Exception {
        // what came after a full disk was told could not be kept
        double last = said.split("broke off", 2)[0]
                .lines()
                .filter(line -> line.startsWith("at "))
                .mapToDouble(line -> Double.parseDouble(line.substring(3)))
                .max()
                .orElse(0);
        SqlHistory history = SqlHistory.open(home.resolve("history.db"));
        SessionKeeper keeper = new SessionKeeper(history, new SessionFolders(home.resolve("sessions")));
        List<Unfinished> unfinished = keeper.unfinished();
        String wrong = "";
        for (Unfinished session : unfinished) {
            String once = SummaryJson.write(keeper.rebuild(session).summary());
            SessionRecord kept = keeper.recover(session);
            keeper.recover(session);
            String read =
                    SummaryJson.write(history.find(kept.id()).orElseThrow().summary());
            wrong += once.equals(read) ? "" : "another summary; ";
        }
        wrong += history.list().size() == 1 ? "" : history.list().size() + " sessions; ";
        wrong += keeper.unfinished().isEmpty() ? "" : "offered again; ";
        wrong += said.contains("kept") && !unfinished.isEmpty() ? "kept, yet offered; " : "";
        List<String> sound = history.database()
                .read(handle -> handle.createQuery("PRAGMA integrity_check")
                        .mapTo(String.class)
                        .list());
        wrong += sound.equals(List.of("ok")) ? "" : "database: " + sound + "; ";
        List<Letter> letters = history.database().read(Outbox::letters);
        wrong += letters.size() == 1 ? "" : letters.size() + " letters; ";
        double kept = history.list().stream()
                .mapToDouble(SessionEntry::durationSeconds)
                .sum();
        double lost = Math.max(0, last - kept);
        wrong += lost <= 1 ? "" : "lost " + lost + " s; ";
        return new Outcome(lost, !unfinished.isEmpty(), wrong);
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
