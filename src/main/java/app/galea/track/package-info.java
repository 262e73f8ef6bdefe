/**
 * The same head and hands from frame to frame: the head's pose and the person's own head size in mm, hand points in
 * the picture (smoothed, for the screen) and in the head frame (unsmoothed, for measuring). Takes observations, gives
 * scenes. Confined to the vision thread; plain Java without clock, file or screen.
 */
@NullMarked
package app.galea.track;

import org.jspecify.annotations.NullMarked;
