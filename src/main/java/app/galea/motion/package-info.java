/**
 * Touches read as motion: pace, amplitude, speed, technique, planted or sliding, smoothness, per hand. Takes touches,
 * gives motion reports; never sees a display-filtered path. Confined to the vision thread.
 */
@NullMarked
package app.galea.motion;

import org.jspecify.annotations.NullMarked;
