/**
 * Summaries written for people and programs: JSON, and later HTML, PDF, PNG and CSV.
 */
@NullMarked
package app.galea.report;

import org.jspecify.annotations.NullMarked;
