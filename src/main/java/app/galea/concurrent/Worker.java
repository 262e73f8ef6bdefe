package app.galea.concurrent;

/**
 * What a worker does, kept apart from the thread it is done on.
 *
 * <p>All methods are called by one thread: {@link #begin} once, {@link #step} until it says that there is nothing left to
 * do, or throws, or the worker is stopped, then {@link #end} once, whatever happened before.
 */
public interface Worker {

    /** The role, and the name of its thread. */
    String name();

    /** Called before the first step. */
    default void begin() throws InterruptedException {}

    /**
     * One round of work; may wait, but must let itself be interrupted.
     *
     * @return whether another round is wanted
     */
    boolean step() throws InterruptedException;

    /** Called after the last step: lets go of what the worker owns, and wakes those who wait for it. */
    default void end() {}
}
