/**
 * What was seen at one instant: the seam. Camera, practice and replay all make
 * {@link app.galea.observation.Observation}s; from there on nothing can tell the difference.
 *
 * <p>Every number is rounded to its resolution when the record is made (pixels to 0.1, mm to 0.5, probabilities to
 * 0.001), so that a trace written as decimals reads back to the very same values and a replay gives the same summary,
 * byte for byte. Everything here is an immutable record, free of any thread.
 */
@NullMarked
package app.galea.observation;

import org.jspecify.annotations.NullMarked;
