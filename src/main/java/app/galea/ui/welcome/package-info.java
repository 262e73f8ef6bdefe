/** What a person meets first: what the program is, what becomes of the pictures, and the safety check. */
@NullMarked
package app.galea.ui.welcome;

import org.jspecify.annotations.NullMarked;
