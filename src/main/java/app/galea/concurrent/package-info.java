/**
 * One-place hand-offs and workers with a name: the only package, with {@code app}, that may start a thread. Values
 * handed from thread to thread are immutable or change owner with the hand-off; the newest wins, what it displaces is
 * closed.
 *
 * <p>{@code Latest} hands over (frames, updates), {@code Published} shows (a state many may read), {@code Mailbox}
 * queues (a person's commands), {@code Pool} lends (native pictures). A {@code Worker} says what is done,
 * {@code WorkerThread} and {@code WorkerStepper} on which thread; {@code Pause} is how a worker waits.
 */
@NullMarked
package app.galea.concurrent;

import org.jspecify.annotations.NullMarked;
