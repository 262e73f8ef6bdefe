/**
 * The summary after a session, and of any session of the past: {@link app.galea.ui.summary.SummaryView} shows a {@link
 * app.galea.ui.summary.FinishedSession}. Every figure is the report's ({@link app.galea.report.SessionReport}), as in the
 * files that are saved from here.
 */
@NullMarked
package app.galea.ui.summary;

import org.jspecify.annotations.NullMarked;
