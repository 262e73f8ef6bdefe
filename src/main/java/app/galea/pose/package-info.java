/**
 * One frame to one observation by our own network: crop, run, read the points back into picture coordinates. It
 * remembers nothing but where to crop next. Confined to the vision thread.
 */
@NullMarked
package app.galea.pose;

import org.jspecify.annotations.NullMarked;
