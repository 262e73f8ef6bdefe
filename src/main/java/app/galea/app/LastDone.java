package app.galea.app;

import app.galea.cli.Folders;
import app.galea.cli.PersonsHistory;
import app.galea.history.HistoryException;
import app.galea.history.HistoryTrends;
import app.galea.time.SystemClock;
import app.galea.ui.PastSessions;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When each routine was last done, as the history knows it. */
final class LastDone implements PastSessions {

    private static final Logger LOG = LoggerFactory.getLogger(LastDone.class);

    private final Folders folders;
    private final SystemClock clock;

    LastDone(Folders folders, SystemClock clock) {
        this.folders = folders;
        this.clock = clock;
    }

    @Override
    public void lastDone(Consumer<Map<String, Long>> answer) {
        Errand.run("past sessions", () -> {
            Map<String, Long> days = days();
            return () -> answer.accept(days);
        });
    }

    private Map<String, Long> days() {
        ZoneId zone = ZoneId.systemDefault();
        try {
            HistoryTrends trends =
                    new HistoryTrends(PersonsHistory.open(folders).list(), zone);
            return trends.daysSinceLast(clock.wallTime().atZone(zone).toLocalDate());
        } catch (HistoryException e) {
            LOG.warn("the history cannot be asked", e);
            return Map.of();
        }
    }
}
