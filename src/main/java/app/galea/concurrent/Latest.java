package app.galea.concurrent;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A hand-off with one place in which the newest value wins.
 *
 * <p>{@link #put} gives the value away, {@link #take} makes the taker its owner, and what is displaced or left over is
 * closed here: every value is taken or closed exactly once, and values are taken in the order they were put. Safe for
 * any number of threads; values are closed outside the lock, on the thread that displaced them.
 */
public final class Latest<T> implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Consumer<? super T> closer;

    private @Nullable T waiting;
    private boolean finished;

    /**
     * An empty hand-off.
     *
     * @param closer releases a value that nobody will take; called once for each such value
     */
    public Latest(Consumer<? super T> closer) {
        this.closer = closer;
    }

    /** A hand-off for immutable values, which need no closing. */
    public static <T> Latest<T> ofValues() {
        return new Latest<>(value -> {});
    }

    /** Gives {@code value} away; it displaces the one still waiting. After {@link #finish} it is closed at once. */
    public void put(T value) {
        T displaced;
        lock.lock();
        try {
            if (finished) {
                displaced = value;
            } else {
                displaced = waiting;
                waiting = value;
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
        release(displaced);
    }

    /** Waits for a value; empty when there will be none any more. */
    public Optional<T> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (waiting == null && !finished) {
                changed.await();
            }
            return remove();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a value no longer than {@code limit}; empty when none came or none will ({@link #isFinished}). */
    public Optional<T> take(Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        lock.lockInterruptibly();
        try {
            while (waiting == null && !finished && left > 0) {
                left = changed.awaitNanos(left);
            }
            return remove();
        } finally {
            lock.unlock();
        }
    }

    /** The waiting value if there is one; never waits. */
    public Optional<T> poll() {
        lock.lock();
        try {
            return remove();
        } finally {
            lock.unlock();
        }
    }

    /** Says that nothing more will be put: takers wake up; the value still waiting can be taken. */
    public void finish() {
        lock.lock();
        try {
            finished = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether {@link #finish} or {@link #close} was called and the last value is gone. */
    public boolean isFinished() {
        lock.lock();
        try {
            return finished && waiting == null;
        } finally {
            lock.unlock();
        }
    }

    /** Finishes, and closes the value still waiting. */
    @Override
    public void close() {
        finish();
        release(poll().orElse(null));
    }

    private Optional<T> remove() {
        Optional<T> value = Optional.ofNullable(waiting);
        waiting = null;
        return value;
    }

    private void release(@Nullable T value) {
        if (value != null) {
            closer.accept(value);
        }
    }
}
