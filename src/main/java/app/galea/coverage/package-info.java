/**
 * How long each place was worked: seconds per cell, kept apart by evidence; per zone dwell and coverage; symmetry. And in
 * which order: contact cut into segments and visits of zones, held against a plan given as plain lists. Takes touches,
 * gives coverage reports; what was neither seen nor inferred is in no figure. Confined to the vision thread; plain Java
 * without clock, file or screen.
 */
@NullMarked
package app.galea.coverage;

import org.jspecify.annotations.NullMarked;
