/**
 * Names of the parts of head and hand, and where the named places of the head lie.
 *
 * <p>Sites are those of the 10-10 system; their directions on the unit sphere come from mne-python (BSD-3-Clause,
 * originally sappelhoff/eeg_positions). Left and right are always the subject's own. Everything here is immutable.
 */
@NullMarked
package app.galea.anatomy;

import org.jspecify.annotations.NullMarked;
