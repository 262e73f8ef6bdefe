package app.galea.history;

import app.galea.fault.ChildProgram;
import app.galea.history.Faults.Outcome;
import app.galea.pipeline.SessionKeeper;
import app.galea.pipeline.SessionKeeper.Unfinished;
import app.galea.replay.TraceException;
import app.galea.report.SummaryJson;
import app.galea.routine.RoutineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets programs be killed, meet each other, or run out of room while they write to the database, and looks what is there. */
final class SaveFaults {

    private static final int MANY = 10_000;

    private final Path folder;

    SaveFaults(Path folder) {
        this.folder = folder;
    }

    /** Prints this part of the table alone: how many kills, how many of each other fault. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("galea-save-faults");
        new SaveFaults(folder).rows(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        Faults.remove(folder);
    }

    void rows(int kills, int others) throws Exception {
        Faults.row("SIGKILL while the database is written", kills, this::kill);
        Faults.row("two programs at once, one of them killed", others, this::two);
        Faults.row("disk full while the database is written", others, this::full);
    }

    /** Killed at a moment that the seed gives, nearly always in the middle of writing. */
    Outcome kill(long seed) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("save-" + seed));
        Process program = start(home, seed, MANY, List.of());
        awaitFirst(home, seed, program);
        program.waitFor(new Random(seed).nextInt(1500), TimeUnit.MILLISECONDS);
        program.destroyForcibly();
        program.waitFor(20, TimeUnit.SECONDS);
        return look(home);
    }

    /** Two programs keep sessions in one history; one of them is killed at a moment that the seed gives. */
    Outcome two(long seed) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("two-" + seed));
        Process killed = start(home, 2 * seed, MANY, List.of());
        Process other = start(home, 2 * seed + 1, 12, List.of());
        awaitFirst(home, 2 * seed, killed);
        killed.waitFor(new Random(seed).nextInt(2000), TimeUnit.MILLISECONDS);
        killed.destroyForcibly();
        killed.waitFor(20, TimeUnit.SECONDS);
        boolean ended = other.waitFor(120, TimeUnit.SECONDS);
        Outcome outcome = look(home);
        long kept = said(home).stream()
                .filter(line -> line.startsWith("kept s" + (2 * seed + 1) + "-"))
                .count();
        String wrong = ended && kept == 12 ? "" : "the other kept " + kept + " of 12; ";
        return new Outcome(0, outcome.recovered(), wrong + outcome.wrong());
    }

    /** The files may not grow any more from some size on, as on a disk that is full. */
    Outcome full(long seed) throws IOException, InterruptedException, HistoryException {
        Path home = Files.createDirectories(folder.resolve("full-" + seed));
        // more than the driver's own library, which it unpacks first; and a history that is nearly as large already
        int most = 2000;
        SqlHistory.open(home.resolve("history.db"))
                .database()
                .write(handle -> handle.execute(
                        "CREATE TABLE filler AS SELECT zeroblob(?) AS room", 1024 * (most - 200 - seed * 7 % 200)));
        List<String> limit = List.of("bash", "-c", "ulimit -f $0; exec \"$@\"", String.valueOf(most));
        Process program = start(home, seed, 300, limit);
        boolean ended = program.waitFor(180, TimeUnit.SECONDS);
        program.destroyForcibly();
        Outcome outcome = look(home);
        boolean met = said(home).stream().anyMatch(line -> line.startsWith("refused"));
        String wrong = ended && met ? "" : "ended: " + ended + ", met the limit: " + met + "; ";
        return new Outcome(0, outcome.recovered(), wrong + outcome.wrong());
    }

    private static Process start(Path home, long seed, int count, List<String> before) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(ChildProgram.command(
                List.of("-XX:TieredStopAtLevel=1", "-Xmx200m"),
                Saver.class,
                home.toString(),
                String.valueOf(seed),
                String.valueOf(count)));
        return new ProcessBuilder(command)
                .redirectError(home.resolve("err-" + seed + ".txt").toFile())
                .redirectOutput(home.resolve("out-" + seed + ".txt").toFile())
                .start();
    }

    private static void awaitFirst(Path home, long seed, Process program) throws IOException, InterruptedException {
        Path out = home.resolve("out-" + seed + ".txt");
        while (program.isAlive() && !Files.readString(out).contains("saving ")) {
            program.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    private static List<String> said(Path home) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(home)) {
            for (Path out : files.filter(file -> file.getFileName().toString().startsWith("out-"))
                    .toList()) {
                lines.addAll(Files.readAllLines(out));
            }
        }
        return lines;
    }

    private static Set<String> named(List<String> said, String word) {
        return said.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.split(" ")[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the next start finds: all that was said to be kept, nothing twice, and the rest offered back. */
    private static Outcome look(Path home) throws IOException, InterruptedException {
        List<String> said = said(home);
        Set<String> kept = named(said, "kept");
        Set<String> begun = named(said, "saving");
        try {
            SqlHistory history = SqlHistory.open(home.resolve("history.db"));
            SessionKeeper keeper = new SessionKeeper(history, new SessionFolders(home.resolve("sessions")));
            String wrong = history.folders().containsAll(kept) ? "" : "lost what was kept; ";
            List<Unfinished> offered = keeper.unfinished();
            for (Unfinished session : offered) {
                wrong += kept.contains(session.folder()) ? "kept, yet offered; " : "";
                keeper.recover(session);
            }
            wrong += history.folders().containsAll(begun) ? "" : "neither kept nor offered; ";
            wrong += sound(history, keeper);
            return new Outcome(0, !offered.isEmpty(), wrong);
        } catch (HistoryException | TraceException | RoutineException e) {
            return new Outcome(0, false, "the history: " + e);
        }
    }

    private static String sound(SqlHistory history, SessionKeeper keeper)
            throws HistoryException, TraceException, RoutineException, InterruptedException {
        List<SessionEntry> all = history.list();
        Set<String> folders = all.stream().map(SessionEntry::folder).collect(Collectors.toSet());
        String wrong = folders.size() == all.size() ? "" : "twice; ";
        wrong += keeper.unfinished().isEmpty() ? "" : "offered again; ";
        int letters = history.database().read(Outbox::letters).size();
        wrong += letters == all.size() ? "" : letters + " letters for " + all.size() + "; ";
        List<String> check = history.database()
                .read(handle -> handle.createQuery("PRAGMA integrity_check")
                        .mapTo(String.class)
                        .list());
        wrong += check.equals(List.of("ok")) ? "" : "database: " + check + "; ";
        // the last ones were written when it happened; every figure must be there
        for (SessionEntry entry : all.subList(0, Math.min(3, all.size()))) {
            SessionRecord read = history.find(entry.id()).orElseThrow();
            Unfinished again = new Unfinished(
                    entry.folder(), entry.id(), entry.started(), entry.routine(), java.time.Duration.ZERO);
            String replayed = SummaryJson.write(keeper.rebuild(again).summary());
            wrong += replayed.equals(SummaryJson.write(read.summary())) ? "" : "figures differ; ";
        }
        return wrong;
    }
}
