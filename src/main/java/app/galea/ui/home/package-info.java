/** Home: the routines to choose from, and the ways to everything else. */
@NullMarked
package app.galea.ui.home;

import org.jspecify.annotations.NullMarked;
