/**
 * How the window looks: the typeface, the colors for style sheets and painters from one place, and the style sheets.
 */
@NullMarked
package app.galea.ui.style;

import org.jspecify.annotations.NullMarked;
