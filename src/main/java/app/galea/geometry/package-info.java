/**
 * Points, turns and moves, each in a named frame of reference, so that a point cannot be used in the wrong one.
 *
 * <p>Frames: the <em>picture</em> ({@link app.galea.geometry.ImagePoint}, pixels of the original picture, x right, y
 * down), the <em>camera</em> ({@link app.galea.geometry.CameraPoint}, mm, x right, y down, z forward) and the
 * <em>head</em> ({@link app.galea.geometry.HeadPoint}, mm, origin midway between the preauricular points, x to the
 * person's right, y through the nasion, z up). Everything here is immutable and free of any thread.
 */
@NullMarked
package app.galea.geometry;

import org.jspecify.annotations.NullMarked;
