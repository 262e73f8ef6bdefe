/**
 * The program without windows: one class per command, the only place that prints.
 */
@NullMarked
package app.galea.cli;

import org.jspecify.annotations.NullMarked;
