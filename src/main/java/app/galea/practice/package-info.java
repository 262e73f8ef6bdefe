/**
 * A routine without a camera: a simulated person whose scripted hands make observations, flaws included. The same seed
 * gives the same observations.
 */
@NullMarked
package app.galea.practice;

import org.jspecify.annotations.NullMarked;
