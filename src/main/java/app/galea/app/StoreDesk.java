package app.galea.app;

import app.galea.cli.Outside;
import app.galea.cli.PersonsHistory;
import app.galea.cli.Presence;
import app.galea.history.Archive;
import app.galea.history.HistoryException;
import app.galea.history.SessionFolders;
import app.galea.ui.history.HistoryDesk;
import java.time.Instant;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what is asked of the past: short things in order on the store's thread, long ones each on its own. */
final class StoreDesk implements HistoryDesk {

    private static final Logger LOG = LoggerFactory.getLogger(StoreDesk.class);

    private final Outside outside;
    private final StoreQueue store;
    private final Presence presence;

    StoreDesk(Outside outside, StoreQueue store, Presence presence) {
        this.outside = outside;
        this.store = store;
        this.presence = presence;
    }

    @Override
    public <T> void ask(Request<T> request, Consumer<T> answer, Consumer<HistoryException> refusal) {
        store.add(() -> answer(request, answer, refusal));
    }

    @Override
    public <T> void errand(Request<T> request, Consumer<T> answer, Consumer<HistoryException> refusal) {
        Errand.run("history", () -> answer(request, answer, refusal));
    }

    @Override
    public <T> void alone(Request<T> request, Consumer<T> answer, Consumer<HistoryException> refusal, Runnable taken) {
        if (presence.isSecond()) {
            taken.run();
        } else {
            // nothing else may be read or written meanwhile
            ask(request, answer, refusal);
        }
    }

    private <T> Runnable answer(Request<T> request, Consumer<T> answer, Consumer<HistoryException> refusal)
            throws InterruptedException {
        try {
            T found = request.of(archive());
            return () -> answer.accept(found);
        } catch (HistoryException e) {
            LOG.warn("a request about the past failed", e);
            return () -> refusal.accept(e);
        }
    }

    private Archive archive() throws HistoryException {
        return new Archive(
                PersonsHistory.open(outside.folders()),
                new SessionFolders(outside.folders().sessions()),
                outside.folders().user());
    }

    @Override
    public Instant now() {
        return outside.clock().wallTime();
    }
}
