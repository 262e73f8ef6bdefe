/**
 * A head and hands to practise on, as surfaces of triangles. The head's scalp is the ellipsoid of {@code anatomy}'s head,
 * its face, ears and neck are modelled here; the hands bend at their knuckles and come from
 * {@link app.galea.practice.GhostHands}. Everything is computed, nothing is read; head frame, mm. Immutable, any thread.
 */
@NullMarked
package app.galea.practice.figure;

import org.jspecify.annotations.NullMarked;
