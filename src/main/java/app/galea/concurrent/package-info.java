/**
 * One-place hand-offs and workers with a name: the only package, with {@code app}, that may start a thread. Values
 * handed from thread to thread are immutable or change owner with the hand-off; the newest wins, what it displaces is
 * closed.
 */
@NullMarked
package app.galea.concurrent;

import org.jspecify.annotations.NullMarked;
