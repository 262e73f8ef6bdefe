/**
 * One practice from start to end: the state machine, the person's commands, and the summary of what was measured.
 * Deterministic; confined to the vision thread.
 */
@NullMarked
package app.galea.session;

import org.jspecify.annotations.NullMarked;
