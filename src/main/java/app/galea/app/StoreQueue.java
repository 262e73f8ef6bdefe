package app.galea.app;

import app.galea.concurrent.Backlog;
import app.galea.concurrent.Worker;
import java.util.Optional;
import javafx.application.Platform;

/** Work for the disk, done one after the other in the order it was given; answers are given on the JavaFX thread. */
final class StoreQueue implements Worker {

    /** More than a person can ask for while a disk is slow. */
    private static final int ROOM = 1000;

    private final Backlog<Errand.Work> waiting = new Backlog<>(ROOM);

    /** Does this when all before it is done; from any thread. */
    void add(Errand.Work work) {
        waiting.put(work);
    }

    /** What was given so far is done, then the worker ends. */
    void finish() {
        waiting.finish();
    }

    @Override
    public String name() {
        return "store";
    }

    @Override
    public boolean step() throws InterruptedException {
        Optional<Errand.Work> next = waiting.take();
        if (next.isPresent()) {
            Platform.runLater(next.get().fetch());
        }
        return next.isPresent();
    }
}
