/**
 * Chooses and connects: the only place that makes the parts and starts the threads.
 */
@NullMarked
package app.galea.app;

import org.jspecify.annotations.NullMarked;
