package app.galea.concurrent;

/** Runs a {@link Worker} by hand on the calling thread, step by step; for tests. A failure goes to the caller. */
public final class WorkerStepper implements AutoCloseable {

    private final Worker worker;
    private boolean begun;
    private boolean ended;

    public WorkerStepper(Worker worker) {
        this.worker = worker;
    }

    /** One step, the first after {@code begin}; ends the worker when it wants no more. */
    public boolean step() throws InterruptedException {
        if (ended) {
            throw new IllegalStateException(worker.name() + " has ended");
        }
        if (!begun) {
            begun = true;
            worker.begin();
        }
        boolean more = worker.step();
        if (!more) {
            close();
        }
        return more;
    }

    @Override
    public void close() {
        if (!ended) {
            ended = true;
            worker.end();
        }
    }
}
