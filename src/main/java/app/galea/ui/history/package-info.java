/**
 * The history screen: a calendar, trends, the map of the last weeks, what was done of each routine, a routine to do next,
 * the list of all sessions, two of them side by side, one of them seen again. The sessions themselves are read and
 * written behind {@link app.galea.ui.history.HistoryDesk}, never on the JavaFX thread.
 */
@NullMarked
package app.galea.ui.history;

import org.jspecify.annotations.NullMarked;
