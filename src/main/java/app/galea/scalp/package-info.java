/**
 * The head as a surface, its cells and zones, and touches on it: which hand touches where, and whether that was seen
 * or inferred. Takes scenes, gives touches. Confined to the vision thread; plain Java without clock, file or screen.
 */
@NullMarked
package app.galea.scalp;

import org.jspecify.annotations.NullMarked;
