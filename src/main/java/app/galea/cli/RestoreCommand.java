package app.galea.cli;

import app.galea.history.BackupReader;
import app.galea.history.HistoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code galea history restore}: a backup takes the place of everything. */
@Command(
        name = "restore",
        description = "Puts a backup in the place of all sessions; those are kept beside it.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    RestoreCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, HistoryException {
        HistoryVisit visit = HistoryVisit.begin(parts, options);
        Path home = parts.folders().user();
        try (Presence presence = Presence.claim(parts.folders());
                BackupReader backup = BackupReader.open(file, home)) {
            if (presence.isSecond()) {
                throw new CommandException(ExitCode.UNEXPECTED, visit.messages().text("history.busy"));
            }
            Path aside = backup.restore(home, parts.outside().clock().wallTime());
            return visit.tell(Map.of("aside", aside.toString()), "history.restored", aside.toString());
        }
    }
}
