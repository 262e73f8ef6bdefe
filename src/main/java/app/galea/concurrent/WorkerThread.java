package app.galea.concurrent;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that runs one {@link Worker} and bears its name; it stops by interrupt and reports a failure once. It never
 * keeps the program alive by itself.
 */
public final class WorkerThread implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkerThread.class);

    /** How long closing waits; a native read that hangs is given up after that and ends by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Worker worker;
    private final Consumer<? super Throwable> failed;
    private final Thread thread;

    private WorkerThread(Worker worker, Consumer<? super Throwable> failed) {
        this.worker = worker;
        this.failed = failed;
        this.thread = new Thread(this::run, worker.name());
        thread.setDaemon(true);
    }

    /** Starts a worker whose failure is only logged. */
    public static WorkerThread start(Worker worker) {
        return start(worker, failure -> {});
    }

    /**
     * Starts a worker.
     *
     * @param failed called at most once, on the worker's thread, before {@link Worker#end}
     */
    public static WorkerThread start(Worker worker, Consumer<? super Throwable> failed) {
        WorkerThread started = new WorkerThread(worker, failed);
        started.thread.start();
        return started;
    }

    /** Tells the worker to stop and returns at once. */
    public void interrupt() {
        thread.interrupt();
    }

    /**
     * Waits until the worker has ended by itself.
     *
     * @return whether it has ended within {@code limit}
     */
    public boolean join(Duration limit) throws InterruptedException {
        thread.join(Math.max(1, limit.toMillis()));
        return !thread.isAlive();
    }

    /** Stops the worker and waits for its end, but not for ever. Called by the worker itself, it only stops. */
    @Override
    public void close() {
        thread.interrupt();
        if (thread == Thread.currentThread()) {
            return;
        }
        try {
            if (!join(PATIENCE)) {
                LOG.warn("{} does not stop; going on without it", worker.name());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            workUntilDone();
        } catch (Throwable failure) {
            report(failure);
        } finally {
            worker.end();
        }
    }

    private void workUntilDone() {
        try {
            worker.begin();
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = worker.step();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(Throwable failure) {
        LOG.error("{} failed", worker.name(), failure);
        failed.accept(failure);
    }
}
