package app.galea.cli;

import app.galea.history.HistoryException;
import app.galea.pipeline.SessionKeeper.Unfinished;
import app.galea.replay.TraceException;
import app.galea.routine.RoutineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galea history delete}: sessions are deleted, for good after a while. */
@Command(
        name = "delete",
        description = "Deletes sessions; 'galea history undo' within 10 s brings them back.",
        mixinStandardHelpOptions = true)
final class DeleteCommand implements Callable<Integer> {

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "ID", arity = "0..*")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "All sessions.")
    private boolean all;

    DeleteCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, HistoryException, InterruptedException {
        HistoryVisit visit = HistoryVisit.begin(parts, options);
        if (all == !ids.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, "name the sessions to delete, or --all.");
        }
        PastSessions past = visit.past();
        List<UUID> doomed = new ArrayList<>();
        if (all) {
            past.all().forEach(entry -> doomed.add(entry.id()));
        }
        for (String id : ids) {
            doomed.add(past.find(id).id());
        }
        // one that broke off is kept first, so that it, too, can be brought back
        for (Unfinished session : past.keeper().unfinished()) {
            if (doomed.contains(session.id())) {
                keep(past, session);
            }
        }
        past.history().delete(doomed, parts.outside().clock().wallTime());
        return visit.tell(
                Map.of("deleted", doomed.stream().map(UUID::toString).toList()),
                "history.deleted",
                doomed.size(),
                PastSessions.UNDO_SECONDS);
    }

    private static void keep(PastSessions past, Unfinished session)
            throws HistoryException, CommandException, InterruptedException {
        try {
            past.keeper().recover(session);
        } catch (TraceException | RoutineException e) {
            throw new CommandException(ExitCode.INPUT, String.valueOf(e.getMessage()), e);
        }
    }
}
