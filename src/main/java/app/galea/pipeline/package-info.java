/**
 * The stages put in order: one observation in, one live update out, and the worker that drives them. Confined to the
 * vision thread; updates are immutable.
 */
@NullMarked
package app.galea.pipeline;

import org.jspecify.annotations.NullMarked;
