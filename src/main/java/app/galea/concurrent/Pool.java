package app.galea.concurrent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Costly things kept for their next use. A borrower owns what it borrowed until it gives it back; what the pool has no
 * room for, or gets back after it was closed, is released. Safe for any number of threads.
 */
public final class Pool<T> implements AutoCloseable {

    private final Object lock = new Object();
    private final Deque<T> spare = new ArrayDeque<>();
    private final int room;
    private final Consumer<? super T> releaser;
    private boolean closed;

    /** @param room how many spare things are kept at most */
    public Pool(int room, Consumer<? super T> releaser) {
        this.room = room;
        this.releaser = releaser;
    }

    /** A spare thing; empty when there is none and the borrower has to make one. */
    public Optional<T> borrow() {
        synchronized (lock) {
            return Optional.ofNullable(spare.pollLast());
        }
    }

    public void giveBack(T thing) {
        synchronized (lock) {
            if (!closed && spare.size() < room) {
                spare.addLast(thing);
                return;
            }
        }
        releaser.accept(thing);
    }

    /** Releases what is spare now, and what comes back later as it comes. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
        }
        for (Optional<T> thing = borrow(); thing.isPresent(); thing = borrow()) {
            releaser.accept(thing.get());
        }
    }
}
