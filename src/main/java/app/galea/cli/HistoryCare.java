package app.galea.cli;

import app.galea.history.Backup;
import app.galea.history.BackupReader;
import app.galea.history.FileGuard;
import app.galea.history.HistoryException;
import app.galea.history.SessionEntry;
import app.galea.history.StudioSync;
import app.galea.pipeline.SessionKeeper.Unfinished;
import app.galea.replay.TraceException;
import app.galea.routine.RoutineException;
import app.galea.wording.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galea history}: the sessions of the past, kept safe, moved and removed. */
@Command
final class HistoryCare {

    private final Parts parts;

    HistoryCare(Parts parts) {
        this.parts = parts;
    }

    @Command(
            name = "recover",
            description = "Keeps sessions that broke off, as far as they were recorded; else of all.",
            mixinStandardHelpOptions = true)
    int recover(@Mixin CommonOptions options, @Parameters(paramLabel = "ID", arity = "0..*") Optional<List<String>> ids)
            throws CommandException, HistoryException, InterruptedException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        PastSessions past = PastSessions.open(parts);
        List<String> recovered = new ArrayList<>();
        ExitCode code = ExitCode.FINE;
        for (Unfinished session : past.keeper().unfinished()) {
            String id = session.id().toString();
            if (ids.orElse(List.of()).isEmpty() || ids.get().stream().anyMatch(id::startsWith)) {
                try {
                    past.keeper().recover(session);
                    recovered.add(id);
                } catch (TraceException | RoutineException e) {
                    terminal.complain(String.valueOf(e.getMessage()));
                    code = ExitCode.INPUT;
                }
            }
        }
        terminal.say(Messages.of(options.locale()).text("history.recovered_count", recovered.size()));
        options.write(Json.text(Map.of("recovered", recovered)), terminal);
        return code.code();
    }

    @Command(
            name = "delete",
            description = "Deletes sessions; 'galea history undo' within 10 s brings them back.",
            mixinStandardHelpOptions = true)
    int delete(
            @Mixin CommonOptions options,
            @Parameters(paramLabel = "ID", arity = "0..*") Optional<List<String>> ids,
            @Option(names = "--all", description = "All sessions.") boolean all)
            throws CommandException, HistoryException, InterruptedException {
        Terminal terminal = parts.terminal();
        options.apply(terminal);
        List<String> wanted = ids.orElse(List.of());
        if (all == !wanted.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, "name the sessions to delete, or --all.");
        }
        PastSessions past = PastSessions.open(parts);
        List<UUID> doomed = new ArrayList<>();
        if (all) {
            past.all().forEach(entry -> doomed.add(entry.id()));
        }
        for (String id : wanted) {
            doomed.add(past.find(id).id());
        }
        // one that broke off is kept first, so that it, too, can be brought back
        for (Unfinished session : past.keeper().unfinished()) {
            if (doomed.contains(session.id())) {
                keep(past, session);
            }
        }
        past.history().delete(doomed, parts.outside().clock().wallTime());
        terminal.say(Messages.of(options.locale()).text("history.deleted", doomed.size(), PastSessions.UNDO_SECONDS));
        options.write(
                Json.text(Map.of("deleted", doomed.stream().map(UUID::toString).toList())), terminal);
        return ExitCode.FINE.code();
    }

    private static void keep(PastSessions past, Unfinished session)
            throws HistoryException, CommandException, InterruptedException {
        try {
            past.keeper().recover(session);
        } catch (TraceException | RoutineException e) {
            throw new CommandException(ExitCode.INPUT, String.valueOf(e.getMessage()), e);
        }
    }

    @Command(
            name = "undo",
            description = "Brings back what was deleted in the last 10 s.",
            mixinStandardHelpOptions = true)
    int undo(@Mixin CommonOptions options) throws CommandException, HistoryException {
        options.apply(parts.terminal());
        PastSessions past = PastSessions.open(parts);
        List<UUID> back =
                past.history().deleted().stream().map(SessionEntry::id).toList();
        past.history().restore(back);
        parts.terminal().say(Messages.of(options.locale()).text("history.undone", back.size()));
        options.write(
                Json.text(Map.of("restored", back.stream().map(UUID::toString).toList())), parts.terminal());
        return ExitCode.FINE.code();
    }

    @Command(
            name = "backup",
            description = "Writes all sessions with their recordings into one file.",
            mixinStandardHelpOptions = true)
    int backup(@Mixin CommonOptions options, @Parameters(paramLabel = "FILE") Path file)
            throws CommandException, HistoryException {
        options.apply(parts.terminal());
        PastSessions past = PastSessions.open(parts);
        new Backup(past.history(), past.folders())
                .write(file, parts.outside().clock().wallTime());
        parts.terminal().say("written: " + file);
        return ExitCode.FINE.code();
    }

    @Command(
            name = "restore",
            description = "Puts a backup in the place of all sessions; those are kept beside it.",
            mixinStandardHelpOptions = true)
    int restore(@Mixin CommonOptions options, @Parameters(paramLabel = "FILE") Path file)
            throws CommandException, HistoryException {
        options.apply(parts.terminal());
        Messages messages = Messages.of(options.locale());
        Path home = parts.folders().user();
        try (FileGuard guard = alone(messages);
                BackupReader backup = BackupReader.open(file, home)) {
            assert guard != null;
            Path aside = backup.restore(home, parts.outside().clock().wallTime());
            parts.terminal().say(messages.text("history.restored", aside.toString()));
        }
        return ExitCode.FINE.code();
    }

    private FileGuard alone(Messages messages) throws CommandException {
        try {
            return FileGuard.tryHold(parts.folders().lock())
                    .orElseThrow(() -> new CommandException(ExitCode.UNEXPECTED, messages.text("history.busy")));
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.UNEXPECTED,
                    "cannot write to " + parts.folders().user() + "; choose a folder you may write to.",
                    e);
        }
    }

    @Command(
            name = "import",
            description = "Adds the sessions of a backup that are not here yet.",
            mixinStandardHelpOptions = true)
    int importBackup(@Mixin CommonOptions options, @Parameters(paramLabel = "FILE") Path file)
            throws CommandException, HistoryException {
        options.apply(parts.terminal());
        PastSessions past = PastSessions.open(parts);
        try (BackupReader backup = BackupReader.open(file, parts.folders().user())) {
            BackupReader.Imported imported = backup.importInto(past.history(), past.folders());
            parts.terminal()
                    .say(Messages.of(options.locale()).text("history.imported", imported.added(), imported.known()));
            options.write(Json.text(Map.of("added", imported.added(), "known", imported.known())), parts.terminal());
        }
        return ExitCode.FINE.code();
    }

    @Command(
            name = "sync",
            description = "Exchanges sessions with a studio's shared database (PostgreSQL).",
            mixinStandardHelpOptions = true)
    int sync(
            @Mixin CommonOptions options,
            @Option(names = "--studio", paramLabel = "JDBC-URL", required = true, description = "The database.")
                    String url)
            throws CommandException, HistoryException {
        options.apply(parts.terminal());
        StudioSync.Exchange done = new StudioSync(PastSessions.open(parts).history(), url).exchange();
        parts.terminal()
                .say(Messages.of(options.locale()).text("history.synced", done.sent(), done.fetched(), done.removed()));
        options.write(
                Json.text(Map.of("sent", done.sent(), "fetched", done.fetched(), "removed", done.removed())),
                parts.terminal());
        return ExitCode.FINE.code();
    }
}
