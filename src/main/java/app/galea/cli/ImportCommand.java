package app.galea.cli;

import app.galea.history.BackupReader;
import app.galea.history.HistoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code galea history import}: a backup is added to what is here. */
@Command(
        name = "import",
        description = "Adds the sessions of a backup that are not here yet.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    ImportCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, HistoryException {
        HistoryVisit visit = HistoryVisit.begin(parts, options);
        PastSessions past = visit.past();
        try (BackupReader backup = BackupReader.open(file, parts.folders().user())) {
            BackupReader.Imported imported = backup.importInto(past.history(), past.folders());
            return visit.tell(
                    Map.of("added", imported.added(), "known", imported.known()),
                    "history.imported",
                    imported.added(),
                    imported.known());
        }
    }
}
