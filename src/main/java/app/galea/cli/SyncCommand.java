package app.galea.cli;

import app.galea.history.HistoryException;
import app.galea.history.SqlHistory;
import app.galea.history.StudioSync;
import app.galea.settings.SettingsStore;
import app.galea.settings.Studio;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code galea history sync}: an exchange with a studio's database. */
@Command(
        name = "sync",
        description = "Exchanges sessions with a studio's shared database (PostgreSQL).",
        mixinStandardHelpOptions = true)
final class SyncCommand implements Callable<Integer> {

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--studio", paramLabel = "JDBC-URL", description = "The database; else as the settings say.")
    private String url = "";

    SyncCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, HistoryException {
        HistoryVisit visit = HistoryVisit.begin(parts, options);
        Studio studio =
                new SettingsStore(parts.folders().settings()).load().settings().studio();
        if (url.isBlank() && !studio.isShared()) {
            throw new CommandException(
                    ExitCode.USAGE, "the settings name no studio's database; give its address with --studio.");
        }
        SqlHistory here = visit.past().history();
        StudioSync sync = url.isBlank() ? new StudioSync(here, studio.url(), studio.user()) : new StudioSync(here, url);
        StudioSync.Exchange done = sync.exchange();
        return visit.tell(
                Map.of("sent", done.sent(), "fetched", done.fetched(), "removed", done.removed()),
                "history.synced",
                done.sent(),
                done.fetched(),
                done.removed());
    }
}
