/** The settings screen: everything a person may prefer, in force at once. */
@NullMarked
package app.galea.ui.settings;

import org.jspecify.annotations.NullMarked;
