package app.galea.concurrent;

import java.util.ArrayList;
import java.util.List;

/**
 * Immutable values waiting for one reader, none of them lost: a person's commands on their way to a worker. Safe for
 * any number of threads.
 */
public final class Mailbox<T> {

    private final Object lock = new Object();
    private List<T> waiting = new ArrayList<>();

    public void put(T value) {
        synchronized (lock) {
            waiting.add(value);
        }
    }

    /** Everything that arrived since the last call, oldest first; never waits. */
    public List<T> drain() {
        synchronized (lock) {
            if (waiting.isEmpty()) {
                return List.of();
            }
            List<T> arrived = waiting;
            waiting = new ArrayList<>();
            return arrived;
        }
    }
}
