package app.galea.app;

import app.galea.concurrent.Worker;
import app.galea.concurrent.WorkerThread;
import javafx.application.Platform;

/** One thing that takes its time, done on a thread of its own; the answer is given on the JavaFX thread. */
final class Errand implements Worker {

    private final String name;
    private final Work work;

    private Errand(String name, Work work) {
        this.name = name;
        this.work = work;
    }

    /** Does the work and gives what is to be done with the answer, on the JavaFX thread. */
    interface Work {
        Runnable fetch() throws InterruptedException;
    }

    static void run(String name, Work work) {
        WorkerThread.start(new Errand(name, work));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean step() throws InterruptedException {
        Platform.runLater(work.fetch());
        return false;
    }
}
