package app.galea.cli;

import app.galea.history.HistoryException;
import app.galea.history.SessionEntry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code galea history undo}: what was just deleted comes back. */
@Command(name = "undo", description = "Brings back what was deleted in the last 10 s.", mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {

    private final Parts parts;

    @Mixin
    private CommonOptions options = new CommonOptions();

    UndoCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws CommandException, HistoryException {
        HistoryVisit visit = HistoryVisit.begin(parts, options);
        PastSessions past = visit.past();
        List<UUID> back =
                past.history().deleted().stream().map(SessionEntry::id).toList();
        past.history().restore(back);
        return visit.tell(
                Map.of("restored", back.stream().map(UUID::toString).toList()), "history.undone", back.size());
    }
}
