/**
 * What comes first after a crash: sessions that broke off are offered back, to be kept, let go, or left for later.
 */
@NullMarked
package app.galea.ui.recovery;

import org.jspecify.annotations.NullMarked;
