/**
 * The truth of the rendered clips: what really happened in every frame, and a source that reports it as a perfect
 * network would. Tests use it to tell the measuring's errors from the network's. The files lie in
 * {@code src/test/resources/truth}, made by the script beside them.
 */
@NullMarked
package app.galea.truth;

import org.jspecify.annotations.NullMarked;
