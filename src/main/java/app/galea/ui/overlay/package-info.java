/**
 * What is drawn over the picture, and the map of the scalp: painters, pure functions from an update to pixels. They know
 * no state and no language; they run on the JavaFX thread.
 *
 * <p>In come the head's pose and size as tracked and the camera's model ({@link app.galea.ui.overlay.HeadView}); the
 * mirror exists in {@link app.galea.ui.overlay.Viewport} alone.
 */
@NullMarked
package app.galea.ui.overlay;

import org.jspecify.annotations.NullMarked;
