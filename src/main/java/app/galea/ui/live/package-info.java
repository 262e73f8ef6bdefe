/**
 * The coach screen: what the camera sees, what is asked for and what was done, readable from across the room.
 *
 * <p>A {@link app.galea.ui.live.LiveSession} is opened elsewhere and runs on threads of its own; here its newest frame is
 * pulled once per pulse, never waited for, and commands go back as values.
 */
@NullMarked
package app.galea.ui.live;

import org.jspecify.annotations.NullMarked;
