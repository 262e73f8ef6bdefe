/**
 * What the person prefers: one immutable value, {@link app.galea.settings.Settings}, kept in one small file.
 *
 * <p>Nothing here decides anything; others read it. The file is written beside itself and then moved, so that it is
 * always whole; a broken one is set aside and the defaults are used.
 */
@NullMarked
package app.galea.settings;

import org.jspecify.annotations.NullMarked;
