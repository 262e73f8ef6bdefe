/**
 * How the window looks: the typeface, the colors for style sheets and painters from one place, the style sheets, and
 * the few shapes that several screens share.
 */
@NullMarked
package app.galea.ui.style;

import org.jspecify.annotations.NullMarked;
