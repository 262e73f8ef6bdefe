/**
 * Sessions of the past: the database on this machine, a studio's shared one, backups, and what comes of them over weeks.
 */
@NullMarked
package app.galea.history;

import org.jspecify.annotations.NullMarked;
