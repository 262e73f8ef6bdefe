/**
 * How long each place was worked: seconds per cell, kept apart by evidence; per zone dwell and coverage; symmetry.
 * Confined to the vision thread.
 */
@NullMarked
package app.galea.coverage;

import org.jspecify.annotations.NullMarked;
