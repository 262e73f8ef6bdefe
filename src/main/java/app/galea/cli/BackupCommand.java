package app.galea.cli;

import app.galea.history.Backup;
import app.galea.history.HistoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code galea history backup}: everything into one file. */
@Command(
        name = "backup",
        description = "Writes all sessions with their recordings into one file.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    BackupCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, HistoryException {
        HistoryVisit visit = HistoryVisit.begin(parts, options);
        PastSessions past = visit.past();
        new Backup(past.history(), past.folders())
                .write(file, parts.outside().clock().wallTime());
        visit.terminal().say("written: " + file);
        return ExitCode.FINE.code();
    }
}
