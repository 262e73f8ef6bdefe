/**
 * A routine without a camera: a made-up person whose scripted hands make observations, flaws included. Takes a
 * {@link app.galea.practice.HandScript}, gives observations through {@link app.galea.practice.SimulatedObserver}; the
 * same script, settings and seed give the same observations. Script records are immutable and plain (numbers, words,
 * lists), ready to be read from files; the observer belongs to the thread that asks it.
 *
 * <p>The head is {@code anatomy}'s mean head turned about its centre on the camera's optical axis; hands touch the
 * ellipsoid of the script's own {@code HeadSize}.
 */
@NullMarked
package app.galea.practice;

import org.jspecify.annotations.NullMarked;
