/**
 * From measures to at most one cue at a time: rules look at the situation, the scheduler decides who may speak. Pure
 * and deterministic; confined to the vision thread.
 */
@NullMarked
package app.galea.coach;

import org.jspecify.annotations.NullMarked;
