package app.galea.cli;

import app.galea.history.HistoryException;
import app.galea.pipeline.SessionKeeper.Unfinished;
import app.galea.replay.TraceException;
import app.galea.routine.RoutineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code galea history recover}: what broke off is kept. */
@Command(
        name = "recover",
        description = "Keeps sessions that broke off, as far as they were recorded: those named, else all.",
        mixinStandardHelpOptions = true)
final class RecoverCommand implements Callable<Integer> {

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "ID", arity = "0..*")
    private List<String> ids = List.of();

    RecoverCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, HistoryException, InterruptedException {
        HistoryVisit visit = HistoryVisit.begin(parts, options);
        PastSessions past = visit.past();
        List<String> recovered = new ArrayList<>();
        ExitCode code = ExitCode.FINE;
        for (Unfinished session : past.keeper().unfinished()) {
            String id = session.id().toString();
            if (ids.isEmpty() || ids.stream().anyMatch(id::startsWith)) {
                try {
                    past.keeper().recover(session);
                    recovered.add(id);
                } catch (TraceException | RoutineException e) {
                    visit.terminal().complain(String.valueOf(e.getMessage()));
                    code = ExitCode.INPUT;
                }
            }
        }
        visit.tell(Map.of("recovered", recovered), "history.recovered_count", recovered.size());
        return code.code();
    }
}
