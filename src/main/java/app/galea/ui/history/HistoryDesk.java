package app.galea.ui.history;

import app.galea.history.Archive;
import app.galea.history.HistoryException;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Where requests about the past are handed in. All methods return at once; each request is answered once, on the JavaFX
 * thread.
 */
public interface HistoryDesk {

    /** Something that may be asked; done on another thread. */
    interface Request<T> {
        T of(Archive archive) throws HistoryException, InterruptedException;
    }

    /** A short request, done after those that were asked before. */
    <T> void ask(Request<T> request, Consumer<T> answer, Consumer<HistoryException> refusal);

    /** A request that takes its time, done beside all others. */
    <T> void errand(Request<T> request, Consumer<T> answer, Consumer<HistoryException> refusal);

    /**
     * A long request for which this program has to be the only one that works in the person's folder.
     *
     * @param taken told instead of the others where it is not
     */
    <T> void alone(Request<T> request, Consumer<T> answer, Consumer<HistoryException> refusal, Runnable taken);

    /** Date and time of day. */
    Instant now();
}
