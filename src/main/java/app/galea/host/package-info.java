/**
 * The machine the program runs on: which of its programs there are ({@code Programs}), and keeping it awake while
 * somebody has both hands in their hair ({@code StayAwake}). Knows nothing of the app; any thread.
 */
@NullMarked
package app.galea.host;

import org.jspecify.annotations.NullMarked;
