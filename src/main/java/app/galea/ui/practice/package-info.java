/**
 * Practice without a camera: a head to follow, to work on, to find one's way on and to keep a pace on. What happens is in
 * {@link app.galea.ui.practice.Exercise exercises}, which know no window; {@link app.galea.ui.practice.PracticeView} shows
 * them. Confined to the JavaFX thread.
 */
@NullMarked
package app.galea.ui.practice;

import org.jspecify.annotations.NullMarked;
