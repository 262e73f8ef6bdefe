/**
 * Observations on disk: one JSON line each, checksummed, without pictures; and the source that reads them back. The
 * writer belongs to the store thread, the reader to whoever opened it.
 */
@NullMarked
package app.galea.replay;

import org.jspecify.annotations.NullMarked;
