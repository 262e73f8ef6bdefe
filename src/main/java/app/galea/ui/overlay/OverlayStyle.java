package app.galea.ui.overlay;

import app.galea.ui.style.Palette;

/**
 * How the overlay is drawn. Immutable.
 *
 * @param unit screen pixels of one pixel as designed for a window of 720 lines
 * @param reducedMotion whether nothing moves that need not
 */
public record OverlayStyle(Palette palette, double unit, boolean reducedMotion) {}
