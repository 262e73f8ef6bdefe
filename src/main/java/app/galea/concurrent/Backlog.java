package app.galea.concurrent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Immutable values waiting for one worker, in their order and none of them lost, up to a limit: what finds no room is
 * refused, and so is everything after it. Safe for any number of threads.
 */
public final class Backlog<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<T> waiting = new ArrayDeque<>();
    private final int room;
    private boolean overflowed;
    private boolean finished;

    public Backlog(int room) {
        this.room = room;
    }

    /** Adds a value; never waits. */
    public void put(T value) {
        lock.lock();
        try {
            overflowed |= waiting.size() >= room;
            if (!overflowed && !finished) {
                waiting.addLast(value);
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the oldest value; empty when there will be none any more. */
    public Optional<T> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (waiting.isEmpty() && !finished) {
                changed.await();
            }
            return Optional.ofNullable(waiting.pollFirst());
        } finally {
            lock.unlock();
        }
    }

    /** The oldest value if there is one; never waits. */
    public Optional<T> poll() {
        lock.lock();
        try {
            return Optional.ofNullable(waiting.pollFirst());
        } finally {
            lock.unlock();
        }
    }

    /** Says that nothing more will be put; what waits can still be taken. */
    public void finish() {
        lock.lock();
        try {
            finished = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether a value was refused. */
    public boolean hasOverflowed() {
        lock.lock();
        try {
            return overflowed;
        } finally {
            lock.unlock();
        }
    }
}
