package app.galea.concurrent;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish to stop, given by one thread (Ctrl-C, a closed window) and obeyed by another, which says when everything is
 * saved. Safe to use from any thread.
 */
public final class StopSignal {

    private final CountDownLatch wished = new CountDownLatch(1);
    private final CountDownLatch saved = new CountDownLatch(1);

    /** Asks for the stop; asking again changes nothing. */
    public void wish() {
        wished.countDown();
    }

    public boolean isWished() {
        return wished.getCount() == 0;
    }

    /** Waits for the wish, at most so long; true if it has come. */
    public boolean awaitWish(double seconds) throws InterruptedException {
        return wished.await(Math.round(seconds * 1e6), TimeUnit.MICROSECONDS);
    }

    /** Says that everything is saved and the process may end. */
    public void everythingSaved() {
        saved.countDown();
    }

    /** Waits until everything is saved, at most so long; true if it is. */
    public boolean awaitSaved(double seconds) throws InterruptedException {
        return saved.await(Math.round(seconds * 1e6), TimeUnit.MICROSECONDS);
    }
}
