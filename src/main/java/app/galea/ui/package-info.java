/**
 * The window. Screens come from sub-packages, one each; what they share is here: the way from screen to screen
 * ({@link app.galea.ui.Navigator}), texts and preferences that change while they are shown ({@link app.galea.ui.Texts},
 * {@link app.galea.ui.Preferences}), and the door to all that a window may not reach itself
 * ({@link app.galea.ui.WindowServices}, opened by {@code app}).
 *
 * <p>Everything here is confined to the JavaFX thread. A view builds nodes and binds them; what is shown and what a
 * click does is the view model's, which knows no scene and is tested without one.
 */
@NullMarked
package app.galea.ui;

import org.jspecify.annotations.NullMarked;
