/**
 * The set-up check: the person's own picture, a plain list that turns green, and a fitting led by voice and big words.
 * Takes scenes from a {@code Preview}, which {@code app} opens; gives a calibration. Everything runs on the JavaFX
 * thread.
 */
@NullMarked
package app.galea.ui.setup;

import org.jspecify.annotations.NullMarked;
