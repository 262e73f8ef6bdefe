/**
 * When things happened: monotonic nanoseconds since the session began, and the only way to ask for now. No other
 * package may read a clock. {@link app.galea.time.FrameTime} is immutable; clocks may be asked from any thread.
 */
@NullMarked
package app.galea.time;

import org.jspecify.annotations.NullMarked;
