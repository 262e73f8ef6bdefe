/**
 * Before a session: is everything as it must be ({@code SetupCheck}), and what is particular to this person in this place
 * ({@code Fitting}). Comes in: scenes; goes out: a list of items that are in order, a head's size and range of turning,
 * and whether the picture looks as it did ({@code Familiarity}). Plain logic on observed time; confined to the thread
 * that asks.
 */
@NullMarked
package app.galea.setup;

import org.jspecify.annotations.NullMarked;
