package app.galea.app;

import app.galea.concurrent.StopSignal;

/**
 * What happens on Ctrl-C: the session ends itself and is saved, then the process ends with the code that says so, or with
 * that of what could not be saved. Whoever presses it twice, or waits in vain, is let go at once. Safe to run from any
 * thread.
 */
final class GentleEnd implements Runnable {

    /** How long it waits for a session to be saved and for reports that were asked for, seconds. */
    private static final double SAVE_LIMIT_SECONDS = 30;

    /** What a process ends with that the system had to end. */
    private static final int ENDED_BY_SIGNAL = 128 + 15;

    private final StopSignal stop;

    GentleEnd(StopSignal stop) {
        this.stop = stop;
    }

    @Override
    public void run() {
        boolean again = stop.isWished();
        stop.wish();
        try {
            if (again || !stop.awaitSaved(SAVE_LIMIT_SECONDS)) {
                Runtime.getRuntime().halt(ENDED_BY_SIGNAL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
